package nl.buurtregie.bemiddeling.begrip;

/** What came of the contact with the second neighbour. */
public enum TweedeBuurZegt {
    DOET_MEE("Doet mee", Stapuitkomst.DOET_MEE),
    EIGEN_KLACHT("Doet mee en heeft zelf ook een klacht", Stapuitkomst.DOET_MEE),
    WEIGERT("Weigert", Stapuitkomst.WEIGERT),
    WEIGERT_COACHING("Weigert, de eerste buur krijgt coaching", Stapuitkomst.COACHING),
    NIET_BEREIKT("Niet bereikt", Stapuitkomst.NIET_BEREIKT);

    private final String woord;
    private final Stapuitkomst uitkomst;

    TweedeBuurZegt(String woord, Stapuitkomst uitkomst) {
        this.woord = woord;
        this.uitkomst = uitkomst;
    }

    public Stapuitkomst uitkomst() {
        return uitkomst;
    }

    public String woord() {
        return woord;
    }
}
