package nl.buurtregie.bemiddeling.begrip;

/** What both neighbours say some weeks later. */
public enum NazorgUitkomst {
    OPGELOST("Opgelost"),
    VERBETERD("Verbeterd"),
    NIET_OPGELOST("Niet opgelost"),
    TERUGVAL("Terugval"),
    NIET_BEREIKT("Niet bereikt");

    private final String woord;

    NazorgUitkomst(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
