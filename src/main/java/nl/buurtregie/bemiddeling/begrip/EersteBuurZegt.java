package nl.buurtregie.bemiddeling.begrip;

/** What the first neighbour wants after the first talk; the codes steer the process. */
public enum EersteBuurZegt {
    GAAT_DOOR("Gaat door"),
    PRAAT_ZELF("Praat zelf"),
    DENKT_NA("Denkt na"),
    STOPT("Stopt");

    private final String woord;

    EersteBuurZegt(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
