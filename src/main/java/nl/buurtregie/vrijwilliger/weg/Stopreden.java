package nl.buurtregie.vrijwilliger.weg;

/** Why somebody stops. A code, and no story: nobody's illness or quarrel is written down. */
public enum Stopreden {
    ZIET_ERVAN_AF("ziet ervan af"),
    PAST_NIET("past niet bij dit werk"),
    GEEN_TIJD("heeft geen tijd meer"),
    VERHUISD("verhuisd"),
    PERIODE_KLAAR("de periode is klaar"),
    ANDERS("om een andere reden");

    private final String woord;

    Stopreden(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
