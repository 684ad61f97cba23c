package nl.buurtregie.wijkkompas.kompas;

/** What a map shows of an indicator. */
public enum Kaartmaat {
    WAARDE,
    /** The same count by the hours that somebody walked there: corrects for how often one looked. */
    RONDEUUR,
    AANTAL
}
