package nl.buurtregie.bemiddeling.begrip;

/** Why a case ends before its last step. */
public enum Stopreden {
    INGETROKKEN("De melder trekt in", Resultaat.INGETROKKEN, Handeling.INTREKKING),
    VERHUISD("Iemand is verhuisd", Resultaat.VERHUISD, Handeling.VERHUIZING),
    ONVEILIG("Het is niet veilig", Resultaat.ONGESCHIKT, Handeling.ONVEILIG),
    DUBBEL("Dubbel ingevoerd", Resultaat.DUBBEL, Handeling.DUBBEL);

    private final String woord;
    private final Resultaat resultaat;
    private final Handeling handeling;

    Stopreden(String woord, Resultaat resultaat, Handeling handeling) {
        this.woord = woord;
        this.resultaat = resultaat;
        this.handeling = handeling;
    }

    public String woord() {
        return woord;
    }

    public Resultaat resultaat() {
        return resultaat;
    }

    public Handeling handeling() {
        return handeling;
    }
}
