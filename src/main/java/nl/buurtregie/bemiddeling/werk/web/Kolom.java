package nl.buurtregie.bemiddeling.werk.web;

/** What a row of the work list can show. */
public enum Kolom {
    TERMIJN("Termijn in werkdagen"),
    STAP("Volgende stap"),
    WACHT_OP("Wacht op"),
    AARD("Aard en buurt"),
    PAAR("Bemiddelaars"),
    VAN("Opgepakt door"),
    EINDE("Einde termijn"),
    WIJK("Wijk");

    private final String woord;

    Kolom(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** Without it there would be no way into a case. */
    public boolean isVast() {
        return this == STAP;
    }
}
