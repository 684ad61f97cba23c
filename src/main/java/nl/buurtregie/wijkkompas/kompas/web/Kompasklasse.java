package nl.buurtregie.wijkkompas.kompas.web;

import java.util.Arrays;

/**
 * The five colours of a score, safe for colour-blind eyes; each also has words. They say whether it is favourable and never "lower": a low
 * score for nuisance is a high figure.
 */
public enum Kompasklasse {
    VEEL_ONGUNSTIGER(80, "minder dan 80", "veel ongunstiger"),
    ONGUNSTIGER(95, "80–94", "ongunstiger"),
    ALS_DE_STAD(106, "95–105", "ongeveer als de stad"),
    GUNSTIGER(121, "106–120", "gunstiger"),
    VEEL_GUNSTIGER(1_000, "121 of meer", "veel gunstiger");

    private final int onder;
    private final String grenzen;
    private final String woord;

    Kompasklasse(int onder, String grenzen, String woord) {
        this.onder = onder;
        this.grenzen = grenzen;
        this.woord = woord;
    }

    static Kompasklasse van(int score) {
        return Arrays.stream(values())
                .filter(een -> score < een.onder)
                .findFirst()
                .orElse(VEEL_GUNSTIGER);
    }

    public String grenzen() {
        return grenzen;
    }

    public String woord() {
        return woord;
    }

    public String zin() {
        return this == ALS_DE_STAD ? woord : woord + " dan de stad";
    }

    /** Name in the stylesheet. */
    public String kleur() {
        return "k-" + (ordinal() + 1);
    }

    /** The widest part of the scale that this is, from 40 to 160. */
    public int van() {
        return ordinal() == 0 ? 40 : values()[ordinal() - 1].onder;
    }

    public int tot() {
        return Math.min(160, onder);
    }
}
