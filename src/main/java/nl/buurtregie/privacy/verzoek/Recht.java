package nl.buurtregie.privacy.verzoek;

import java.util.List;

/** What somebody may ask of us about the own data. */
public enum Recht {
    INZAGE("Inzage", "inzage", "artikel 15"),
    RECTIFICATIE("Verbeteren", "verbetering", "artikel 16"),
    WISSEN("Wissen", "wissen", "artikel 17"),
    BEPERKING("Beperken", "beperking", "artikel 18"),
    OVERDRACHT("Overdragen", "overdracht", "artikel 20"),
    BEZWAAR("Bezwaar", "bezwaar", "artikel 21");

    private final String woord;
    private final String inZin;
    private final String artikel;

    Recht(String woord, String inZin, String artikel) {
        this.woord = woord;
        this.inZin = inZin;
        this.artikel = artikel;
    }

    public String woord() {
        return woord;
    }

    /** "een verzoek om inzage" */
    public String inZin() {
        return inZin;
    }

    /** Of the AVG. */
    public String artikel() {
        return artikel;
    }

    /** It is answered with what we hold, piece by piece. */
    public boolean isPakket() {
        return this == INZAGE || this == OVERDRACHT;
    }

    /** In the order in which people ask for them. */
    public static List<Recht> alle() {
        return List.of(values());
    }
}
