package nl.buurtregie.vrijwilliger;

/** How somebody came to volunteer. */
public enum Herkomst {
    BEWONER("bewoner"),
    WIJS_STUDENT("student via WIJS");

    private final String woord;

    Herkomst(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
