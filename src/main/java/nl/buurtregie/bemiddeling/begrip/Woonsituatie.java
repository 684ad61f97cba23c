package nl.buurtregie.bemiddeling.begrip;

/** How somebody lives. */
public enum Woonsituatie {
    HUUR_CORPORATIE("huur, corporatie"),
    HUUR_PARTICULIER("huur, particulier"),
    KOOP("koop");

    private final String woord;

    Woonsituatie(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
