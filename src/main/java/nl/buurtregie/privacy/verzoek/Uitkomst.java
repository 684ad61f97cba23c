package nl.buurtregie.privacy.verzoek;

/** How a request ended. */
public enum Uitkomst {
    TOEGEWEZEN("Toegewezen"),
    DEELS("Deels toegewezen"),
    AFGEWEZEN("Afgewezen"),
    NIETS_GEVONDEN("Niets gevonden"),
    INGETROKKEN("Ingetrokken");

    private final String woord;

    Uitkomst(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** Something is done or given. */
    public boolean isJa() {
        return this == TOEGEWEZEN || this == DEELS;
    }
}
