package nl.buurtregie.bemiddeling.begrip;

import java.time.LocalDate;
import java.util.Locale;
import nl.buurtregie.platform.RuleViolation;

/**
 * One bemiddelingsgesprek, or a round of pendelen; or that there is none any more.
 *
 * @param vorm null when they did not talk
 * @param afspraken mondeling or op papier when there are agreements, else null
 * @param op the day of the talk, or on which it was heard that there is none; not in the future
 */
public record Bemiddelgesprek(Vorm vorm, Uitkomst uitkomst, Afspraken afspraken, LocalDate op) {

    public Bemiddelgesprek {
        if (!uitkomst.isGesprek()) {
            vorm = null; // chosen before the outcome, it was not said
        } else if (vorm == null) {
            throw new RuleViolation("B8.5", "vorm", "Kies of zij samen praatten, of via jullie.");
        }
        if (uitkomst == Uitkomst.AFSPRAKEN && (afspraken == null || afspraken == Afspraken.GEEN)) {
            throw new RuleViolation("B8.1", "afspraken", "Kies hoe de afspraken zijn gemaakt: mondeling of op papier.");
        }
    }

    public boolean isGesprek() {
        return uitkomst.isGesprek();
    }

    /** What it is in the history. */
    public Handeling handeling() {
        return isGesprek() ? Handeling.BEMIDDELING : Handeling.GEEN_BEMIDDELING;
    }

    public String inWoorden() {
        String uit = uitkomst.woord().toLowerCase(Locale.ROOT);
        return isGesprek() ? vorm.woord() + ": " + uit : uit;
    }
}
