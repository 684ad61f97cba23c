package nl.buurtregie.medewerker;

/** With what somebody showed who he or she is. */
public enum Inlogwijze {
    /** The password was right and a second step is asked: nothing opens yet. */
    HALVERWEGE(false, "halverwege"),
    WACHTWOORD(false, "met een wachtwoord"),
    /** A password, and a code of an app. */
    CODE(true, "met wachtwoord en code"),
    /** A password, and a code that was kept for when the rest is lost. */
    HERSTELCODE(true, "met een herstelcode"),
    /** A key on the own device, which itself asks for a finger, a face or a code. */
    PASSKEY(true, "met een passkey"),
    /** The provider of the gemeente says who it is, and asked for what it finds enough. */
    GEMEENTE(true, "via de gemeente"),
    /** The same, and it says that one step was enough. */
    GEMEENTE_EEN(false, "via de gemeente, met één stap");

    private final boolean tweeStappen;
    private final String woord;

    Inlogwijze(boolean tweeStappen, String woord) {
        this.tweeStappen = tweeStappen;
        this.woord = woord;
    }

    /** "met een passkey" */
    public String woord() {
        return woord;
    }

    /** Whether somebody is logged in there too. */
    public boolean isVanGemeente() {
        return this == GEMEENTE || this == GEMEENTE_EEN;
    }

    /** Whether a stolen password alone would not have been enough. */
    public boolean isTweeStappen() {
        return tweeStappen;
    }
}
