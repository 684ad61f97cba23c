package nl.buurtregie.bemiddeling.begrip;

/** What makes a case heavy; about one in four. */
public enum Complexiteit {
    PSYCHOSOCIAAL("psychosociaal"),
    TAAL("taal"),
    MEERDERE_PROBLEMEN("meerdere problemen"),
    GEESCALEERD("geëscaleerd");

    private final String woord;

    Complexiteit(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
