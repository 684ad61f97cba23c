package nl.buurtregie.platform.web.page;

/** The person at the screen, as shown in the top bar. */
public record CurrentUser(String name, String initials, String roles) {}
