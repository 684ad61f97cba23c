package nl.buurtregie.platform.web.page;

/**
 * The person at the screen, as shown in the top bar.
 *
 * @param hasPassword false for whoever always logs in elsewhere
 */
public record CurrentUser(String name, String initials, String roles, boolean hasPassword) {}
