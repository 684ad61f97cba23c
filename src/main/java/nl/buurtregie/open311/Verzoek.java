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
 * @param media where their own photo can be seen, or null
 * @param contact e-mail address or telephone number, or null
 */
public record Verzoek(
        String apiKey,
        String serviceCode,
        String lat,
        String lon,
        String address,
        String description,
        String media,
        String naam,
        String contact) {

    /** Their photo is not fetched (an address from outside can point anywhere); whoever reads the note can open it. */
    String toelichting(int langste) {
        String foto = media == null || media.length() > langste / 2 || !media.matches("https?://[^\\s<>\"]+")
                ? ""
                : "Foto: " + media;
        String tekst = description == null ? "" : description;
        int ruimte = langste - (foto.isEmpty() ? 0 : foto.length() + 1);
        String kort = tekst.length() <= ruimte ? tekst : tekst.substring(0, ruimte - 1) + "…";
        String samen = (kort + (foto.isEmpty() ? "" : "\n" + foto)).strip();
        return samen.isEmpty() ? null : samen;
    }

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
            throw new RuleViolation("X1.3", "datetime", "dates are ISO 8601 with a zone: 2026-11-24T10:00:00Z");
        }
    }
}
