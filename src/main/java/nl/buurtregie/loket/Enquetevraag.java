package nl.buurtregie.loket;

import java.util.Locale;

/** The questions to a neighbour after closing, beside the mark. The wording is our own. */
public enum Enquetevraag {
    GEHOLPEN("Heeft buurtbemiddeling u geholpen?", "Ja", "Een beetje", "Nee"),
    GEHOORD("Luisterden wij goed naar u?", "Ja", "Een beetje", "Nee"),
    BETER("Hoe gaat het nu tussen u en uw buur?", "Beter", "Hetzelfde", "Slechter"),
    AANRADEN("Zou u ons aanraden aan anderen?", "Ja", "Misschien", "Nee");

    private final String vraag;
    private final String[] woorden;

    Enquetevraag(String vraag, String... woorden) {
        this.vraag = vraag;
        this.woorden = woorden;
    }

    public String vraag() {
        return vraag;
    }

    /** The answer as the neighbour reads it. */
    public String woord(Oordeel oordeel) {
        return woorden[oordeel.ordinal()];
    }

    /** Name of its field, and of its column. */
    public String veld() {
        return name().toLowerCase(Locale.ROOT);
    }
}
