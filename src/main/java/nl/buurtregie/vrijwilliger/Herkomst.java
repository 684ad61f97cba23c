package nl.buurtregie.vrijwilliger;

/** How somebody came to volunteer. */
public enum Herkomst {
    BEWONER("bewoner"),
    /** The code is of the first city, where the schools call it WIJS. */
    WIJS_STUDENT("student via school");

    private final String woord;

    Herkomst(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
