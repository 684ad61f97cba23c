package nl.buurtregie.bemiddeling;

/** What can happen to a case, as written in its history. */
public enum Handeling {
    AANMELDING("Aanmelding"),
    INTAKE("Intake"),
    TOEWIJZING("Paar gekozen"),
    GESPREK_EERSTE_BUUR("Gesprek met de eerste buur"),
    CONTACT_TWEEDE_BUUR("Contact met de tweede buur"),
    BEMIDDELING("Bemiddeling"),
    NAZORG("Nazorg"),
    AFSLUITING("Afsluiting"),
    TERUGKOPPELING("Terugkoppeling"),
    INTREKKING("Ingetrokken"),
    AANVULLING("Aanvulling"),
    BELVERZOEK("Vraagt om een telefoontje"),
    TERMIJN_VERSTREKEN("Termijn verstreken"),
    WEER_AAN_DE_BEURT("Weer aan de beurt");

    private final String woord;

    Handeling(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
