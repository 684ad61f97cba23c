package nl.buurtregie.bemiddeling.mail;

/** Why no case came of a mail. */
public enum Wegreden {
    GEEN_AANMELDING("Het gaat niet over buren"),
    BIJ_ZAAK("Het hoort bij een zaak die er al is"),
    DUBBEL("Deze e-mail hebben we al"),
    ONGEVRAAGD("Het is reclame, of de afzender is vals");

    private final String woord;

    Wegreden(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
