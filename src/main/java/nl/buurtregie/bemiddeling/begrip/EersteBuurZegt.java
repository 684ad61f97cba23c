package nl.buurtregie.bemiddeling.begrip;

/** What the first neighbour wants after the first talk. */
public enum EersteBuurZegt {
    GAAT_DOOR("Gaat door", Stapuitkomst.GAAT_DOOR),
    PRAAT_ZELF("Praat zelf", Stapuitkomst.PRAAT_ZELF),
    DENKT_NA("Denkt na", Stapuitkomst.DENKT_NA),
    STOPT("Stopt", Stapuitkomst.STOPT);

    private final String woord;
    private final Stapuitkomst uitkomst;

    EersteBuurZegt(String woord, Stapuitkomst uitkomst) {
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
