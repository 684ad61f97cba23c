package nl.buurtregie.bemiddeling.begrip;

import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;

/**
 * One bemiddelingsgesprek, or a round of pendelen.
 *
 * @param afspraken mondeling or op papier when there are agreements, else null
 * @param op the day of the talk; not in the future
 */
public record Bemiddelgesprek(Vorm vorm, Uitkomst uitkomst, Afspraken afspraken, LocalDate op) {

    public Bemiddelgesprek {
        if (uitkomst == Uitkomst.AFSPRAKEN && (afspraken == null || afspraken == Afspraken.GEEN)) {
            throw new RuleViolation("B8.1", "afspraken", "Kies hoe de afspraken zijn gemaakt: mondeling of op papier.");
        }
    }
}
