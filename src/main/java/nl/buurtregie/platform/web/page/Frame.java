package nl.buurtregie.platform.web.page;

import java.util.List;
import java.util.Objects;

/**
 * What stands around every page: title, who is logged in, the menu, the token for forms and one message.
 *
 * @param counter on a page for everybody: whom a resident talks to; null on the pages of staff
 */
public record Frame(
        String title,
        CurrentUser user,
        List<NavItem> nav,
        String csrf,
        Flash flash,
        String version,
        String path,
        Counter counter) {

    private static final int ON_A_TAB = 70;

    /** The title as it stands on a tab and is read out first: short, however long somebody's name is. */
    public String tabTitle() {
        return title.codePointCount(0, title.length()) <= ON_A_TAB
                ? title
                : title.substring(0, title.offsetByCodePoints(0, ON_A_TAB - 1)) + "…";
    }

    /** What fits beside the name of the product and on a phone; the rest stands under "Meer". */
    private static final int FIRST = 3;

    private static final int WIDE = 2;

    private static final String PHOTOS = "/fotos";

    public List<NavItem> firstNav() {
        return nav.size() <= FIRST + 1 ? nav : nav.subList(0, FIRST);
    }

    public List<NavItem> moreNav() {
        return nav.size() <= FIRST + 1 ? List.of() : nav.subList(FIRST, nav.size());
    }

    /** What stands in the bar too when the screen is wide, and behind "Meer" when it is not. */
    public List<NavItem> wideNav() {
        return moreNav().stream().limit(WIDE).toList();
    }

    /** What waits behind "Meer". */
    public int moreCount() {
        return moreNav().stream()
                .map(NavItem::count)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether the menu of this person leads to the search page. */
    public boolean canSearch() {
        return nav.stream().anyMatch(NavItem::isSearch);
    }

    /** Whether this is a page for people without an account. */
    public boolean isPublic() {
        return counter != null;
    }

    /** Where the same page is in another language, seen from here; a photo that was refused has no page of its own. */
    public String here() {
        return path.endsWith(PHOTOS) ? page(path) : "";
    }

    /** The page on which the form of this path stands: a photo has none of its own. */
    public static String page(String path) {
        return path.endsWith(PHOTOS) ? path.substring(0, path.length() - PHOTOS.length()) : path;
    }

    public boolean loggedIn() {
        return user != null;
    }
}
