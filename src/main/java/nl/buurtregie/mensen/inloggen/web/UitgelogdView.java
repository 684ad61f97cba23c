package nl.buurtregie.mensen.inloggen.web;

/**
 * Out here, and not there.
 *
 * @param daar page where one logs out there; null when it does not say
 */
public record UitgelogdView(String gemeente, String daar) {}
