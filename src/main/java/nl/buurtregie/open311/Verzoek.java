package nl.buurtregie.open311;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.RuleViolation;

/**
 * A report as GeoReport v2 knows it.
 *
 * @param address in words, or null
 * @param description kept whole, for some weeks only; or null
 * @param media where their own photos can be seen
 * @param contact e-mail address or telephone number, or null
 */
public record Verzoek(
        String apiKey,
        String serviceCode,
        String lat,
        String lon,
        String address,
        String description,
        List<String> media,
        String naam,
        String contact) {

    /** Stands before the address of a photo in the note. */
    public static final String FOTO = "Foto: ";

    private static final int LANGSTE = 5_000;
    private static final int LANGSTE_ADRES = 500;
    private static final int MEESTE_ADRESSEN = 5;

    /**
     * Their photos are not fetched (an address from outside can point anywhere); whoever reads the note can open them.
     *
     * @throws RuleViolation X1.8 when it does not fit; nothing is cut off in silence
     */
    String toelichting() {
        if (description != null && description.length() > LANGSTE) {
            throw new RuleViolation("X1.8", "description", "description is longer than 5,000 characters");
        }
        if (media.size() > MEESTE_ADRESSEN || media.stream().anyMatch(een -> !isAdres(een))) {
            throw new RuleViolation(
                    "X1.8", "media_url", "media_url: at most 5 addresses of http or https, of at most 500 characters");
        }
        String samen = Stream.concat(
                        Stream.ofNullable(description), media.stream().map(FOTO::concat))
                .collect(Collectors.joining("\n"));
        return samen.isBlank() ? null : samen;
    }

    private static boolean isAdres(String tekst) {
        return tekst.length() <= LANGSTE_ADRES && tekst.matches("https?://[^\\s<>\"]+");
    }

    /** Postcode and house number in the address, or empty: without a street file nothing else can be found. */
    Optional<Huis> huis() {
        Matcher gevonden = address == null ? null : HUIS.matcher(address);
        return gevonden != null && gevonden.find()
                ? Optional.of(new Huis(
                        (gevonden.group(2) + gevonden.group(3)).toUpperCase(Locale.ROOT),
                        Integer.parseInt(gevonden.group(1))))
                : Optional.empty();
    }

    /** A door. */
    record Huis(String postcode, int nummer) {}

    private static final Pattern HUIS =
            Pattern.compile("\\b([1-9][0-9]{0,4})\\b[^0-9]{0,20}\\b([1-9][0-9]{3})\\s?([A-Za-z]{2})\\b");

    boolean heeftPunt() {
        return lat != null && lon != null;
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
