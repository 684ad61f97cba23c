package nl.buurtregie.bemiddeling;

/**
 * Which case, as it was when the form was opened, and the note that goes with the step.
 *
 * @param versie the version that was seen; an older one is refused
 * @param notitie at most 500 characters, or null
 * @param gesprek which planned talk the outcome is about; 0 is another one, null when it was not asked
 */
public record Stap(String nummer, int versie, String notitie, Long gesprek) {

    public static final long ANDER_GESPREK = 0;

    public Stap(String nummer, int versie, String notitie) {
        this(nummer, versie, notitie, null);
    }
}
