package nl.buurtregie.post.vanzelf;

/** Who reads a message that goes out by itself. */
public enum Lezer {
    BUREN("Aan buren"),
    MELDERS("Aan wie overlast meldt"),
    BEMIDDELAARS("Aan bemiddelaars"),
    ANDEREN("Aan verwijzers en coördinatoren");

    private final String woord;

    Lezer(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** Who tells it when it does not go. */
    public String wieBelt() {
        return this == MELDERS ? "De buurtconciërges zien wie er wacht, en bellen zelf." : "Jij belt zelf.";
    }
}
