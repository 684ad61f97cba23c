package nl.buurtregie.bemiddeling.begrip;

/** What a mediator says to a case that is given to him or her. */
public enum Paarantwoord {
    JA("Ja, ik doe deze zaak"),
    GEEN_TIJD("Nee, ik heb geen tijd"),
    KEN_PARTIJ("Nee, ik ken een van de buren");

    private final String woord;

    Paarantwoord(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
