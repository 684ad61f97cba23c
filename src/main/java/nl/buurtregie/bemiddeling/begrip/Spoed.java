package nl.buurtregie.bemiddeling.begrip;

/** How near the end of the term is. */
public enum Spoed {
    TE_LAAT("Te laat"),
    VANDAAG_OF_MORGEN("Vandaag en morgen"),
    OP_SCHEMA("Op schema");

    private final String woord;

    Spoed(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
