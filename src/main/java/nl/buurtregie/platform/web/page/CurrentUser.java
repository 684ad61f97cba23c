package nl.buurtregie.platform.web.page;

/**
 * The person at the screen, as shown in the top bar.
 *
 * @param hasPassword false for whoever always logs in elsewhere
 * @param lockAfter minutes without a touch after which the screen is locked; 0 for never
 */
public record CurrentUser(String name, String initials, String roles, boolean hasPassword, long lockAfter) {}
