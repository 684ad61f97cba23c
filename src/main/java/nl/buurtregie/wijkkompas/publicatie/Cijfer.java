package nl.buurtregie.wijkkompas.publicatie;

import java.math.BigDecimal;
import nl.buurtregie.gebied.Niveau;

/**
 * One figure of a version.
 *
 * @param versie of the definition
 * @param gebied code of the area
 * @param periode 2025, 2025K1 or 2023-2025
 * @param waarde null without a figure, see status; as are the others
 * @param onder 95 % interval, or null where there is none; boven the same
 * @param teller rounded count
 * @param noemer rounded count, inhabitants or hours; null without a denominator
 */
public record Cijfer(
        String code,
        int versie,
        Niveau niveau,
        String gebied,
        String periode,
        Cijferstatus status,
        BigDecimal waarde,
        BigDecimal onder,
        BigDecimal boven,
        Integer teller,
        BigDecimal noemer) {

    private static final String RONDEUUR = "ol_waarnemingen_rondeuur";

    /**
     * Why there is no figure; "" when there is one. What is missing below a figure per hour is hours, below any other it is inhabitants: hours
     * nobody walked are no gap in what we know.
     */
    public String reden() {
        return status == Cijferstatus.NOEMER_LEEG && code.equals(RONDEUUR)
                ? Cijferstatus.NIEMAND_LIEP
                : status.uitleg();
    }
}
