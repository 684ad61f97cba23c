package nl.buurtregie.vrijwilliger.weg;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.buurtregie.platform.RuleViolation;

/**
 * A meeting as it is planned, or was held.
 *
 * @param dag at most two years away
 * @param plaats at most 80 characters
 * @param trainer who leads it, at most 80 characters; null when nobody does
 */
public record Bijeenkomstplan(
        Bijeenkomstsoort soort, LocalDate dag, LocalTime van, LocalTime tot, String plaats, String trainer) {

    private static final int LANGSTE = 80;
    private static final int JAREN = 2; // further away is a typing fault

    void keur(LocalDate vandaag) {
        if (dag.isAfter(vandaag.plusYears(JAREN)) || dag.isBefore(vandaag.minusYears(JAREN))) {
            throw new RuleViolation("V17", "dag", "Kies een dag die hooguit twee jaar weg is.");
        }
        if (!tot.isAfter(van)) {
            throw new RuleViolation("V17", "tot", "Kies een eindtijd na de begintijd.");
        }
        if (plaats == null || plaats.length() > LANGSTE) {
            throw new RuleViolation("V17", "plaats", "Vul een plaats in van hooguit 80 tekens.");
        }
        if (trainer != null && trainer.length() > LANGSTE) {
            throw new RuleViolation("V17", "trainer", "Maak de naam korter: hooguit 80 tekens.");
        }
    }
}
