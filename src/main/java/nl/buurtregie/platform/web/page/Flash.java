package nl.buurtregie.platform.web.page;

/** The green line after an act: what was recorded and what follows. */
public record Flash(String text, String consequence) {}
