package nl.buurtregie.bemiddeling.begrip;

/** Whether the other neighbour knows that we were asked, as whoever brought the case said it. */
public enum Buurweet {
    JA("ja"),
    NEE("nee"),
    ONBEKEND("weet ik niet");

    private final String woord;

    Buurweet(String woord) {
        this.woord = woord;
    }

    /** As answered on the form. */
    public String woord() {
        return woord;
    }
}
