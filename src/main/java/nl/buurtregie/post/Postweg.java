package nl.buurtregie.post;

/** By which road a message goes. */
public enum Postweg {
    MAIL("e-mail"),
    SMS("sms");

    private final String woord;

    Postweg(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
