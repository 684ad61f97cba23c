package nl.buurtregie.medewerker;

/** With what somebody showed who he or she is. */
public enum Inlogwijze {
    /** The password was right and a second step is asked: nothing opens yet. */
    HALVERWEGE(false),
    WACHTWOORD(false),
    /** A password, and a code of an app. */
    CODE(true),
    /** A password, and a code that was kept for when the rest is lost. */
    HERSTELCODE(true),
    /** A key on the own device, which itself asks for a finger, a face or a code. */
    PASSKEY(true),
    /** The provider of the gemeente says who it is, and asked for what it finds enough. */
    GEMEENTE(true);

    private final boolean tweeStappen;

    Inlogwijze(boolean tweeStappen) {
        this.tweeStappen = tweeStappen;
    }

    /** Whether a stolen password alone would not have been enough. */
    public boolean isTweeStappen() {
        return tweeStappen;
    }
}
