package nl.buurtregie.bemiddeling.begrip;

/** How somebody tried to reach a neighbour. */
public enum Contactwijze {
    GEBELD("Gebeld"),
    LANGSGEWEEST("Langsgeweest"),
    BRIEF("Brief"),
    EMAIL("E-mail"),
    GESPREK("Gesprek");

    private final String woord;

    Contactwijze(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
