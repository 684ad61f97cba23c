package nl.buurtregie.privacy.verzoek;

/** The five steps of a request, in order. */
public enum Verzoekstap {
    WIE("Wie is het"),
    ZOEKEN("Zoeken"),
    BESLISSEN("Beslissen"),
    VERSTUREN("Versturen"),
    KLAAR("Klaar");

    private final String woord;

    Verzoekstap(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** The first step that is not done. */
    static Verzoekstap eerste(boolean beantwoord, boolean zeker, boolean gezocht, boolean besloten) {
        if (beantwoord) {
            return KLAAR;
        }
        if (!zeker) {
            return WIE;
        }
        if (!gezocht) {
            return ZOEKEN;
        }
        return besloten ? VERSTUREN : BESLISSEN;
    }
}
