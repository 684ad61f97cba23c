package nl.buurtregie.bemiddeling.begrip;

/** How the aanmelding came in. */
public enum Kanaal {
    TELEFOON("telefoon"),
    EMAIL("e-mail"),
    FORMULIER("formulier"),
    BALIE("balie"),
    DOORVERWIJZING("doorverwijzing");

    private final String woord;

    Kanaal(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
