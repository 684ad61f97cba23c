package nl.buurtregie.overlast.begrip;

/** What the conciërge did on the spot. */
public enum Actie {
    OPGERUIMD("opgeruimd"),
    AANGESPROKEN("aangesproken"),
    LOSGEMAAKT("losgemaakt"),
    NIETS("niets");

    private final String woord;

    Actie(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** It is gone: nobody needs to come back. */
    public boolean lostOp() {
        return this == OPGERUIMD || this == LOSGEMAAKT;
    }
}
