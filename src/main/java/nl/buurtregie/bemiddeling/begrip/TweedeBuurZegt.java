package nl.buurtregie.bemiddeling.begrip;

/** What came of the contact with the second neighbour. */
public enum TweedeBuurZegt {
    DOET_MEE("Doet mee"),
    EIGEN_KLACHT("Doet mee en heeft zelf ook een klacht"),
    WEIGERT("Weigert"),
    WEIGERT_COACHING("Weigert, de eerste buur krijgt coaching"),
    NIET_BEREIKT("Niet bereikt");

    private final String woord;

    TweedeBuurZegt(String woord) {
        this.woord = woord;
    }

    boolean doetMee() {
        return this == DOET_MEE || this == EIGEN_KLACHT;
    }

    /** The routing fact for the process. */
    public String uitkomst() {
        return switch (this) {
            case EIGEN_KLACHT -> DOET_MEE.name();
            case WEIGERT_COACHING -> "COACHING";
            default -> name();
        };
    }

    public String woord() {
        return woord;
    }
}
