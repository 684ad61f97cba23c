package nl.buurtregie.open311;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.RuleViolation;

/**
 * A report as GeoReport v2 knows it.
 *
 * @param address in words, or null
 * @param description kept whole, for some weeks only; or null
 * @param media where their own photos can be seen
 * @param contact e-mail address or telephone number, or null
 * @param telefoon also when there is an address, or null
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
        String contact,
        String telefoon) {

    /** Stands before the address of a photo in the note. */
    public static final String FOTO = "Foto: ";

    private static final int LANGSTE = 5_000;
    private static final int LANGSTE_ADRES = 500;
    private static final int MEESTE_ADRESSEN = 5;

    /** Where an answer goes; where no mail goes an address is only kept when there is no number that can be called. */
    String bereikbaar(boolean gaatMail) {
        return gaatMail || telefoon == null || !telefoon.matches(PhoneNumber.FORM) ? contact : telefoon;
    }

    /**
     * Their photos are not fetched (an address from outside can point anywhere); whoever reads the note can open them.
     *
     * @throws RuleViolation X1.8 when it does not fit; nothing is cut off in silence
     */
    String toelichting() {
        return toelichting(description, media);
    }

    static String toelichting(String description, List<String> media) {
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

    /** Where their photos are; without what follows a question mark, because a link that was signed again shows the same photo. */
    String fotos() {
        return media.stream().map(een -> een.replaceFirst("\\?.*", "")).collect(Collectors.joining("\n"));
    }

    /**
     * The doors that the address can mean, the likeliest first: without a street file nothing but postcode and house number can be found.
     * A street may have a number in its name ("Plein 1945 12"), a door an addition ("12a", "12-2"), and the postcode may stand first.
     */
    List<Huis> huizen() {
        Matcher postcode = POSTCODE.matcher(address == null ? "" : address);
        if (!postcode.find()) {
            return List.of();
        }
        String code = (postcode.group(1) + postcode.group(2)).toUpperCase(Locale.ROOT);
        String straat = address.substring(0, postcode.start());
        return Stream.of(
                        DEUR.matcher(straat).results(),
                        ERACHTER.matcher(address.substring(postcode.end())).results(),
                        GETAL.matcher(straat).results())
                .flatMap(alle -> alle)
                .map(deur -> new Huis(code, Integer.parseInt(deur.group(1))))
                .distinct()
                .toList();
    }

    /** A door. */
    record Huis(String postcode, int nummer) {}

    private static final Pattern POSTCODE = Pattern.compile("\\b([1-9][0-9]{3})\\s?([A-Za-z]{2})\\b");
    private static final Pattern DEUR = Pattern.compile(
            "\\b([1-9][0-9]{0,4})(?:\\s?[A-Za-z]{1,3}|[-/][0-9A-Za-z]{1,4})?\\b[^0-9]{0,30}$", Pattern.MULTILINE);
    private static final Pattern ERACHTER = Pattern.compile("^[\\s,]*([1-9][0-9]{0,4})(?![0-9])");
    private static final Pattern GETAL = Pattern.compile("(?<![0-9A-Za-z/-])([1-9][0-9]{0,4})(?![0-9])");

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
        if (tekst == null) {
            throw new RuleViolation("X1.2", "lat", "lat and long are needed, in degrees (WGS84)");
        }
        if (!tekst.matches("-?[0-9]{1,3}(\\.[0-9]{1,40})?")) {
            throw new RuleViolation("X1.2", "lat", "lat and long are degrees (WGS84), like 53.2194 and 6.5665");
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
