package nl.buurtregie.wijkkompas.publicatie;

import nl.buurtregie.platform.RuleViolation;

/**
 * What a new version is to hold.
 *
 * @param vanJaar 1900 to 9998
 * @param totJaar the last year, included; at most four after the first
 * @param reden what it corrects, at most 300 characters; needed when there is a version of that last year
 */
public record Opdracht(int vanJaar, int totJaar, String reden) {

    public Opdracht {
        if (vanJaar < 1900 || totJaar > 9998 || totJaar < vanJaar || totJaar > vanJaar + 4) {
            throw new RuleViolation("Q1.1", "vanJaar", "Kies een tot en met vijf jaren achter elkaar.");
        }
        if (reden != null && reden.length() > 300) {
            throw new RuleViolation("Q1.2", "reden", "Schrijf in hooguit 300 tekens op wat u verbetert.");
        }
    }
}
