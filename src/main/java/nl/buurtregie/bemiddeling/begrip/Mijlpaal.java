package nl.buurtregie.bemiddeling.begrip;

/** How far a case got; the steps of the funnel. */
public enum Mijlpaal {
    GESCHIKT("geschikt na intake"),
    NAAR_PAAR("naar een paar"),
    EERSTE_BUUR("gesprek met de eerste buur"),
    TWEEDE_BUUR("tweede buur doet mee"),
    SAMEN("samen aan tafel"),
    PENDEL("pendelen"),
    GROEP("met een groep buren"),
    COACHING("coaching van één buur"),
    NAZORG_BEREIKT("nazorg bereikt");

    private final String woord;

    Mijlpaal(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
