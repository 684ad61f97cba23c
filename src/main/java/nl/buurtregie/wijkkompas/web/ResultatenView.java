package nl.buurtregie.wijkkompas.web;

/** placeholder */
public record ResultatenView() {}
