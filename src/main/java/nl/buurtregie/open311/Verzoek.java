package nl.buurtregie.open311;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.buurtregie.platform.RuleViolation;

/**
 * A report as GeoReport v2 knows it.
 *
 * @param address in words, or null
 * @param description at most 500 characters are kept, and for some weeks only; or null
 * @param contact e-mail address or telephone number, or null
 */
public record Verzoek(
        String apiKey,
        String serviceCode,
        String lat,
        String lon,
        String address,
        String description,
        String naam,
        String contact) {

    double breedte() {
        return graden(lat);
    }

    double lengte() {
        return graden(lon);
    }

    private static double graden(String tekst) {
        if (tekst == null || !tekst.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?")) {
            throw new RuleViolation("X1.2", "lat", "lat and long are needed, in degrees (WGS84)");
        }
        return Double.parseDouble(tekst);
    }

    /** @return null for nothing asked */
    static Instant moment(String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(tekst.replace(' ', '+')).toInstant();
        } catch (DateTimeException geen) {
            throw new RuleViolation("X1.3", "start_date", "dates are ISO 8601 with a zone: 2026-11-24T10:00:00Z");
        }
    }
}
