package nl.buurtregie.wijkkompas.indicator;

/** How an indicator makes a figure of its counts. */
public enum Maat {
    AANTAL("aantal", false),
    PER_1000("per 1.000 inwoners per jaar", false),
    PER_RONDEUUR("per ronde-uur", false),
    AANDEEL("%", true),
    MEDIAAN("werkdagen (mediaan)", false),
    P90("werkdagen (9 van de 10 binnen)", false),
    /** Somebody else's figure, brought in by a file. */
    INGEVOERD("", false);

    private final String eenheid;
    private final boolean deel;

    Maat(String eenheid, boolean deel) {
        this.eenheid = eenheid;
        this.deel = deel;
    }

    public String eenheid() {
        return eenheid;
    }

    /** Its numerator is a part of its denominator. */
    public boolean isDeel() {
        return deel;
    }

    public boolean isDuur() {
        return this == MEDIAAN || this == P90;
    }
}
