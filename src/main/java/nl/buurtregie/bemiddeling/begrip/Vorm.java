package nl.buurtregie.bemiddeling.begrip;

/** How the two came to talk. */
public enum Vorm {
    GESPREK("Samen aan tafel", Mijlpaal.SAMEN),
    PENDEL("Pendelen", Mijlpaal.PENDEL),
    GROEP("Met een groep buren", Mijlpaal.GROEP);

    private final String woord;
    private final Mijlpaal mijlpaal;

    Vorm(String woord, Mijlpaal mijlpaal) {
        this.woord = woord;
        this.mijlpaal = mijlpaal;
    }

    public Mijlpaal mijlpaal() {
        return mijlpaal;
    }

    public String woord() {
        return woord;
    }
}
