package nl.buurtregie.overlast.begrip;

/**
 * Which problem, as it was when the form was opened.
 *
 * @param versie the version that was seen; an older one is refused
 */
public record Overlaststap(String nummer, int versie) {}
