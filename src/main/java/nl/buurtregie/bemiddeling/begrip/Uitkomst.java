package nl.buurtregie.bemiddeling.begrip;

/** What came of a bemiddelingsgesprek or of pendelen. */
public enum Uitkomst {
    AFSPRAKEN("Afspraken gemaakt"),
    GEEN_AFSPRAKEN("Geen afspraken"),
    NOG_EEN_GESPREK("Nog een gesprek");

    private final String woord;

    Uitkomst(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
