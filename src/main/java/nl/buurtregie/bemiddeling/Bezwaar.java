package nl.buurtregie.bemiddeling;

import nl.buurtregie.platform.RuleViolation;

/**
 * Why somebody must not have a case.
 *
 * @param zin follows the name: "woont in Helpman"
 */
public record Bezwaar(Soort soort, String zin) {

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
