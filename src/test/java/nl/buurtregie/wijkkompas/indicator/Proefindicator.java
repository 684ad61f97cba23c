package nl.buurtregie.wijkkompas.indicator;

import java.time.Instant;

/** Definitions for tests. */
public final class Proefindicator {

    private Proefindicator() {}

    public static Indicator ingevoerd(String code, int richting, Instant moment) {
        return ingevoerd(code, "%", richting, moment);
    }

    public static Indicator ingevoerd(String code, String eenheid, int richting, Instant moment) {
        return new Indicator(
                new Indicator.Ingevoerd(code, "Naam van " + code, "Wat er telt.", eenheid, richting, "verzonnen"),
                1,
                "Ina Wever",
                moment);
    }
}
