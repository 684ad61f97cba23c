package nl.buurtregie.privacy.verzoek;

/** What is done with one thing that was found. */
public enum Besluit {
    GEVEN("Geven"),
    DEELS("Deels"),
    NIET("Niet");

    private final String woord;

    Besluit(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
