package nl.buurtregie.platform.web;

import java.util.List;

/** What stands around every page: title, who is logged in, the menu, the token for forms and one message. */
public record Frame(
        String title, CurrentUser user, List<NavItem> nav, String csrf, Flash flash, String version, String path) {

    public boolean loggedIn() {
        return user != null;
    }
}
