package nl.buurtregie.beheer.opzetten;

/** What a gemeente does with the program, as it is asked once. */
public enum Doet {
    ALLES("Buurtbemiddeling en overlast op straat", true, true),
    BEMIDDELING("Alleen buurtbemiddeling", true, false),
    STRAAT("Alleen overlast op straat", false, true),
    CIJFERS("Alleen cijfers", false, false);

    private final String woord;
    private final boolean bemiddeling;
    private final boolean straat;

    Doet(String woord, boolean bemiddeling, boolean straat) {
        this.woord = woord;
        this.bemiddeling = bemiddeling;
        this.straat = straat;
    }

    public String woord() {
        return woord;
    }

    boolean bemiddeling() {
        return bemiddeling;
    }

    boolean straat() {
        return straat;
    }

    static Doet van(boolean bemiddeling, boolean straat) {
        if (bemiddeling) {
            return straat ? ALLES : BEMIDDELING;
        }
        return straat ? STRAAT : CIJFERS;
    }
}
