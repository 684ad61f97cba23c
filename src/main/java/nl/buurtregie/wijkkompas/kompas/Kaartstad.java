package nl.buurtregie.wijkkompas.kompas;

import java.math.BigDecimal;

/**
 * The city as the map compares with it.
 *
 * @param waarde null without one
 * @param noot what it leaves out; "" when nothing
 */
public record Kaartstad(BigDecimal waarde, String noot) {

    static Kaartstad heel(BigDecimal waarde) {
        return new Kaartstad(waarde, "");
    }
}
