package nl.buurtregie.bemiddeling.begrip;

/** Why two cases belong together. */
public enum Koppelsoort {
    TEGENMELDING("Tegenmelding", "de andere buur meldde zelf ook"),
    ZELFDE_ADRES("Zelfde adres", "eerder speelde hier ook iets"),
    ZELFDE_CONFLICT("Zelfde conflict", "het gaat over hetzelfde");

    private final String woord;
    private final String uitleg;

    Koppelsoort(String woord, String uitleg) {
        this.woord = woord;
        this.uitleg = uitleg;
    }

    public String woord() {
        return woord;
    }

    public String uitleg() {
        return uitleg;
    }
}
