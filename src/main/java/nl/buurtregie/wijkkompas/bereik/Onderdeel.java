package nl.buurtregie.wijkkompas.bereik;

/** What closed cases are split by, in a table and in a filter; in the order of {@link Selectie#codes()}. */
public enum Onderdeel {
    AARD,
    VERWIJZER,
    WIJK
}
