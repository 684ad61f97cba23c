package nl.buurtregie.platform.web.page;

/** The green line after an act: what was recorded, what follows, and optionally a link. */
public record Flash(String text, String consequence, Link link) {}
