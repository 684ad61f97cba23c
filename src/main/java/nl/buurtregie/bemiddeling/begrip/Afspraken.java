package nl.buurtregie.bemiddeling.begrip;

/** That there are agreements and of which kind; their text stays with the neighbours. */
public enum Afspraken {
    GEEN("geen afspraken"),
    MONDELING("mondeling"),
    OP_PAPIER("op papier");

    private final String woord;

    Afspraken(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
