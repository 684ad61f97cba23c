package nl.buurtregie.vrijwilliger.uren;

import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;

/**
 * What somebody did on a day.
 *
 * @param zaak number of the case; null when it was about none
 */
public record Werkdag(LocalDate dag, Urensoort soort, String zaak, Tijd tijd) {

    void keur(LocalDate vandaag) {
        if (dag == null || dag.isAfter(vandaag) || dag.isBefore(vandaag.minusYears(1))) {
            throw new RuleViolation("V22", "op", "Kies een dag die is geweest, hooguit een jaar terug.");
        }
        tijd.keur();
        if (tijd.isLeeg()) {
            throw new RuleViolation("V21", "minuten", "Vul een tijd, kilometers of een bedrag in.");
        }
    }
}
