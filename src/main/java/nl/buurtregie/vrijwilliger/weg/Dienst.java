package nl.buurtregie.vrijwilliger.weg;

import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;

/**
 * What a mediator did before this organisation kept it here.
 *
 * @param training the day of the basic training
 * @param zelfstandig from which day without somebody with experience beside him or her; null when the first case is still to come
 */
public record Dienst(LocalDate training, LocalDate zelfstandig) {

    void eis(LocalDate vandaag) {
        if (training == null || training.isAfter(vandaag)) {
            throw new RuleViolation("V26", "trainingOp", "Kies de dag van de basistraining. Die is geweest.");
        }
        if (zelfstandig != null && (zelfstandig.isBefore(training) || zelfstandig.isAfter(vandaag))) {
            throw new RuleViolation(
                    "V26", "zelfstandigOp", "Kies een dag na de basistraining, en niet in de toekomst.");
        }
    }
}
