package nl.buurtregie.bemiddeling.begrip;

/** What coaching of the first neighbour brought; the names steer the process. */
public enum Coaching {
    GEHOLPEN("Het helpt"),
    NOG_EEN_KEER("Nog een keer"),
    NIET_GEHOLPEN("Het helpt niet");

    private final String woord;

    Coaching(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
