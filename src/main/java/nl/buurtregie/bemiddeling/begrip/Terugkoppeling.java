package nl.buurtregie.bemiddeling.begrip;

/** All that a verwijzer ever hears. */
public enum Terugkoppeling {
    MET_GOED_GEVOLG("met goed gevolg"),
    ZONDER_GEVOLG("zonder gevolg"),
    NIET_IN_BEHANDELING("niet in behandeling");

    private final String woord;

    Terugkoppeling(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
