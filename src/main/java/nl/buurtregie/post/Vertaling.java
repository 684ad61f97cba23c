package nl.buurtregie.post;

/** Who translated a text. */
public enum Vertaling {
    MACHINE("vertaald door een machine"),
    MENS("vertaald door een mens");

    private final String woord;

    Vertaling(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
