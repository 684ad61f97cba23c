package nl.buurtregie.bemiddeling;

/** How the two came to talk. */
public enum Vorm {
    GESPREK("Samen aan tafel"),
    PENDEL("Pendelen");

    private final String woord;

    Vorm(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
