package nl.buurtregie.bemiddeling;

import nl.buurtregie.platform.RuleViolation;

/**
 * Why somebody must not have a case.
 *
 * @param zin follows the name: "woont in Helpman"
 * @param metReden nothing else is against it, and this may be passed by whoever writes down why
 * @param ook what else is, that the same reason has to pass; null for nothing
 */
public record Bezwaar(Soort soort, String zin, boolean metReden, Bezwaar ook) {

    Bezwaar(Soort soort, String zin, boolean metReden) {
        this(soort, zin, metReden, null);
    }

    /** Nobody and nothing passes it. */
    Bezwaar(Soort soort, String zin) {
        this(soort, zin, false);
    }

    /** Both are told, asked about and written down. */
    Bezwaar met(Bezwaar ander) {
        return ander == null ? this : new Bezwaar(soort, zin + " en " + ander.zin, metReden, ander);
    }

    Bezwaar zonderUitweg() {
        return new Bezwaar(soort, zin);
    }

    /** The rule behind it, heaviest first: the first that holds is the one that is told. */
    public enum Soort {
        GESTOPT,
        NOG_NIET,
        VOG,
        BUURT,
        KENT,
        EERDER,
        VOL,
        AFWEZIG,
        PAUZE
    }

    /** In the history of a case that was given all the same: follows "ondanks". */
    String ondanks(String naam) {
        String dit = soort == Soort.BUURT
                ? "de eigen buurt van " + naam
                : "een eerdere zaak van " + naam + " met een van deze buren";
        return ook == null ? dit : dit + " en " + ook.ondanks(naam);
    }

    /** Where a reason can be written. */
    RuleViolation vraagtReden(String naam) {
        return new RuleViolation(
                soort == Soort.BUURT ? "B4.2" : "B4.7",
                "toch",
                naam + " " + zin + ". Schrijf op waarom het bij deze zaak toch kan, of kies iemand anders.");
    }

    RuleViolation bij(String veld, String naam, String nummer) {
        String woorden = naam + " kan zaak " + nummer + " niet doen: " + zin + ". Kies iemand anders.";
        return switch (soort) {
            case GESTOPT -> new RuleViolation("B4.3", veld, woorden);
            case NOG_NIET -> new RuleViolation("B4.11", veld, woorden);
            case VOG -> new RuleViolation("B4.12", veld, woorden);
            case BUURT -> new RuleViolation("B4.2", veld, woorden);
            case KENT -> new RuleViolation("B4.6", veld, woorden);
            case EERDER -> new RuleViolation("B4.7", veld, woorden);
            case VOL -> new RuleViolation("B4.8", veld, woorden);
            case AFWEZIG, PAUZE -> new RuleViolation("B4.9", veld, woorden);
        };
    }
}
