package nl.buurtregie.wijkkompas;

/** What closed cases are split by, in a table and in a filter; in the order of the codes of a {@link Telraam}. */
public enum Onderdeel {
    AARD,
    VERWIJZER,
    WIJK
}
