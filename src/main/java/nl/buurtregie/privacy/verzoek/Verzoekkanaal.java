package nl.buurtregie.privacy.verzoek;

/** How a request came in. */
public enum Verzoekkanaal {
    SITE("via de site"),
    TELEFOON("aan de telefoon"),
    BRIEF("per brief of mail"),
    BALIE("aan de balie");

    private final String woord;

    Verzoekkanaal(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
