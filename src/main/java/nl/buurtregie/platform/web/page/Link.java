package nl.buurtregie.platform.web.page;

/** A label with the address it leads to. */
public record Link(String label, String href) {}
