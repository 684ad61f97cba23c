package nl.buurtregie.bemiddeling.intake;

/** How a question of the intake is answered. */
public enum Vraagsoort {
    TEKST("korte tekst"),
    KEUZE("keuze uit een lijst"),
    JA_NEE("ja of nee");

    private final String woord;

    Vraagsoort(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
