package nl.buurtregie.bemiddeling.begrip;

/** What came of telling the verwijzer how it ended. Only the first counts as told. */
public enum Terugkoppelantwoord {
    VERTELD("Ik heb dit laten weten"),
    NIET_BEREIKT("De verwijzer is niet te bereiken");

    private final String woord;

    Terugkoppelantwoord(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
