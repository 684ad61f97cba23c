package nl.buurtregie.bemiddeling;

/**
 * Which case, as it was when the form was opened, and the note that goes with the step.
 *
 * @param versie the version that was seen; an older one is refused
 * @param notitie at most 500 characters, or null
 */
public record Stap(String nummer, int versie, String notitie) {}
