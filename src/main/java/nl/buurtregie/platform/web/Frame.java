package nl.buurtregie.platform.web;

import java.util.List;

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

    /** Whether the menu of this person leads to the search page. */
    public boolean canSearch() {
        return nav.stream().anyMatch(NavItem::isSearch);
    }

    /** Whether this is a page for people without an account. */
    public boolean isPublic() {
        return counter != null;
    }

    public boolean loggedIn() {
        return user != null;
    }
}
