package nl.buurtregie.bemiddeling.begrip;

/** What became of somebody who was referred elsewhere. */
public enum Navraagantwoord {
    GEHOLPEN("Daar geholpen"),
    NIET_GEHOLPEN("Ging erheen, niet geholpen"),
    NIET_GEGAAN("Ging er niet heen"),
    NIET_BEREIKT("Niet bereikt");

    private final String woord;

    Navraagantwoord(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
