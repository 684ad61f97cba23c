package nl.buurtregie.bemiddeling.begrip;

/** What somebody gives consent for. */
public enum Doel {
    BEHANDELEN("zaak laten behandelen"),
    TERUGKOPPELEN("afloop melden aan de verwijzer"),
    TWEEDE_BUUR_BENADEREN("melding doorgeven aan de tweede buur");

    private final String woord;

    Doel(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
