package nl.buurtregie.wijkkompas.kompas;

import java.math.BigDecimal;
import nl.buurtregie.gebied.Gebied;

/**
 * What an area shows on the map.
 *
 * @param waarde null without a figure, see reden
 * @param onder 95 % interval, or null; boven the same
 * @param teller rounded count, or null
 * @param noemer what it was divided by, or null
 */
public record Kaartwaarde(
        Gebied gebied,
        BigDecimal waarde,
        BigDecimal onder,
        BigDecimal boven,
        Integer teller,
        BigDecimal noemer,
        String reden) {

    static Kaartwaarde leeg(Gebied gebied, Integer teller, String reden) {
        return new Kaartwaarde(gebied, null, null, null, teller, null, reden);
    }

    public boolean isEr() {
        return waarde != null;
    }
}
