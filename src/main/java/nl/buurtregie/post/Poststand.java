package nl.buurtregie.post;

/** Where an outgoing message is. */
public enum Poststand {
    WACHT("wacht"),
    BEZIG("wordt verstuurd"),
    VERSTUURD("verstuurd"),
    ONZEKER("misschien verstuurd"),
    MISLUKT("mislukt"),
    VERVALLEN("niet verstuurd");

    private final String woord;

    Poststand(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** It went out, or may have: nobody calls it back. */
    boolean isWeg() {
        return this == BEZIG || this == VERSTUURD || this == ONZEKER;
    }

    /** A person has to say what happens now. */
    public boolean vraagtBesluit() {
        return this == ONZEKER || this == MISLUKT;
    }
}
