package nl.buurtregie.platform.web;

import java.util.List;

/** What stands around every page: title, who is logged in, the menu, the token for forms and one message. */
public record Frame(
        String title, CurrentUser user, List<NavItem> nav, String csrf, Flash flash, String version, String path) {

    /** Whether the menu of this person leads to the search page. */
    public boolean canSearch() {
        return nav.stream().anyMatch(NavItem::isSearch);
    }

    public boolean loggedIn() {
        return user != null;
    }
}
