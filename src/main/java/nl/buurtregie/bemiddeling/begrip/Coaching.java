package nl.buurtregie.bemiddeling.begrip;

/** What coaching of the first neighbour brought. */
public enum Coaching {
    GEHOLPEN("Het helpt", Stapuitkomst.GEHOLPEN),
    NOG_EEN_KEER("Nog een keer", Stapuitkomst.NOG_EEN_KEER),
    NIET_GEHOLPEN("Het helpt niet", Stapuitkomst.NIET_GEHOLPEN);

    private final String woord;
    private final Stapuitkomst uitkomst;

    Coaching(String woord, Stapuitkomst uitkomst) {
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
