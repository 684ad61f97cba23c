package nl.buurtregie.bemiddeling.begrip;

/** What the coördinator decides at intake. */
public enum Besluit {
    GESCHIKT("Geschikt", Stapuitkomst.GESCHIKT, null),
    GESCHIKT_ONDER_VOORWAARDEN("Geschikt, onder voorwaarden", Stapuitkomst.GESCHIKT, null),
    ADVIES("Advies was genoeg", Stapuitkomst.ADVIES, Resultaat.OPGELOST_MET_ADVIES),
    ONGESCHIKT("Niet geschikt", Stapuitkomst.ONGESCHIKT, Resultaat.ONGESCHIKT),
    VERWEZEN("Doorverwezen", Stapuitkomst.VERWEZEN, Resultaat.ONGESCHIKT),
    SAMEN("Samen met een andere zaak", Stapuitkomst.SAMEN, null);

    private final String woord;
    private final Stapuitkomst uitkomst;
    private final Resultaat resultaat;

    Besluit(String woord, Stapuitkomst uitkomst, Resultaat resultaat) {
        this.woord = woord;
        this.uitkomst = uitkomst;
        this.resultaat = resultaat;
    }

    public String woord() {
        return woord;
    }

    public Stapuitkomst uitkomst() {
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
