package nl.buurtregie.bemiddeling.begrip;

/** What both neighbours say some weeks later. */
public enum NazorgUitkomst {
    OPGELOST("Opgelost", Resultaat.OPGELOST),
    VERBETERD("Verbeterd", Resultaat.VERBETERD),
    NIET_OPGELOST("Niet opgelost", Resultaat.NIET_OPGELOST),
    TERUGVAL("Terugval", null),
    NIET_BEREIKT("Niet bereikt", null);

    private final String woord;
    private final Resultaat resultaat;

    NazorgUitkomst(String woord, Resultaat resultaat) {
        this.woord = woord;
        this.resultaat = resultaat;
    }

    /** The result it leads to; null when the case does not end by it. */
    public Resultaat resultaat() {
        return resultaat;
    }

    public String woord() {
        return woord;
    }
}
