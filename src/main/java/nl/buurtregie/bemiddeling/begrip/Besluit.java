package nl.buurtregie.bemiddeling.begrip;

/** What the coördinator decides at intake; the first word steers the process. */
public enum Besluit {
    GESCHIKT("Geschikt", "GESCHIKT", null),
    GESCHIKT_ONDER_VOORWAARDEN("Geschikt, onder voorwaarden", "GESCHIKT", null),
    SAMEN("Samen met een andere zaak", "SAMEN", null),
    ADVIES("Advies was genoeg", "ADVIES", Resultaat.OPGELOST_MET_ADVIES),
    ONGESCHIKT("Niet geschikt", "ONGESCHIKT", Resultaat.ONGESCHIKT),
    VERWEZEN("Doorverwezen", "VERWEZEN", Resultaat.ONGESCHIKT);

    private final String woord;
    private final String uitkomst;
    private final Resultaat resultaat;

    Besluit(String woord, String uitkomst, Resultaat resultaat) {
        this.woord = woord;
        this.uitkomst = uitkomst;
        this.resultaat = resultaat;
    }

    public String woord() {
        return woord;
    }

    /** The routing fact for the process. */
    public String uitkomst() {
        return uitkomst;
    }

    public boolean isGeschikt() {
        return resultaat == null;
    }

    /** The result when the case ends here; null when it goes on. */
    public Resultaat resultaat() {
        return resultaat;
    }
}
