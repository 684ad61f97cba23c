package nl.buurtregie.bemiddeling;

/** What came of the contact with the second neighbour. */
public enum TweedeBuurZegt {
    DOET_MEE("Doet mee"),
    WEIGERT("Weigert"),
    NIET_BEREIKT("Niet bereikt");

    private final String woord;

    TweedeBuurZegt(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
