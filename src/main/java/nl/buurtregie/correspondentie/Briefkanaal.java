package nl.buurtregie.correspondentie;

/** How a letter goes out. */
public enum Briefkanaal {
    EMAIL("per e-mail"),
    PAPIER("op papier");

    private final String woord;

    Briefkanaal(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
