package nl.buurtregie.platform.web.page;

import java.util.List;

/** A capability puts its pages in the menu of those who may open them. */
public interface MenuPart {

    /** Low comes first. */
    int order();

    /** @param path the page that is open now, to mark it */
    List<NavItem> items(String path);
}
