package nl.buurtregie.bemiddeling.zoek;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Adres;

/**
 * The door in what somebody typed, wherever it stands in it: "9799ZB25", "Kruidentuin 25-2", "Kruidentuin 25 A, 9799 ZB".
 *
 * @param postcode as 9799ZB; null when there is none
 * @param huisnummer null when there is none
 * @param toevoeging small letters and digits only; null when none was typed, and then each is meant
 * @param rest what else was typed
 */
record Deurvraag(String postcode, Integer huisnummer, String toevoeging, String rest) {

    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}0-9])([1-9][0-9]{3}) ?([a-z]{2})(?!\\p{L})");

    /** Stuck to the number or behind a dash it may be anything; behind a space only what is no word of a name or street. */
    private static final Pattern NUMMER = Pattern.compile("(?<![\\p{L}0-9])([0-9]{1,5})(?!(?:e|de|ste)\\s+\\p{L})"
            + "(?:([a-z][a-z0-9]{0,5})|\\s?-\\s?([a-z0-9]{1,6})|\\s([a-z][0-9]{0,4}|bis|hs|huis|rd|zw|i{2,3}|iv|boven|beneden))?"
            + "(?![\\p{L}0-9])");

    static Deurvraag van(String tekst) {
        String rest = tekst.toLowerCase(Locale.ROOT).replace(',', ' ').replaceAll("\\s+", " ");
        String postcode = null;
        Matcher gevonden = POSTCODE.matcher(rest);
        if (gevonden.find()) {
            postcode = Adres.netjes(gevonden.group(1) + gevonden.group(2));
            rest = zonder(rest, gevonden);
        }
        Integer huisnummer = null;
        String toevoeging = null;
        Matcher nummer = laatste(NUMMER.matcher(rest));
        if (nummer != null) {
            huisnummer = Integer.valueOf(nummer.group(1));
            toevoeging = eerste(nummer.group(2), nummer.group(3), nummer.group(4));
            rest = zonder(rest, nummer);
        }
        return new Deurvraag(postcode, huisnummer, toevoeging, rest.strip());
    }

    /** A condition with "and" behind it; "" when there is no door in it. */
    String waar(Map<String, Object> waarden) {
        StringBuilder waar = new StringBuilder();
        if (postcode != null) {
            waar.append("p.postcode = :postcode and ");
            waarden.put("postcode", postcode);
        }
        if (huisnummer != null) {
            waar.append("p.huisnummer = :huisnummer and ");
            waarden.put("huisnummer", huisnummer);
        }
        if (toevoeging != null) {
            waar.append(Adres.kortIn("p.toevoeging")).append(" = :toevoeging and ");
            waarden.put("toevoeging", toevoeging);
        }
        return waar.toString();
    }

    private static String eerste(String... toevoegingen) {
        return Stream.of(toevoegingen)
                .filter(een -> een != null)
                .findFirst()
                .map(Adres::kort)
                .orElse(null);
    }

    private static Matcher laatste(Matcher zoekt) {
        int van = -1;
        while (zoekt.find()) {
            van = zoekt.start();
        }
        return van >= 0 && zoekt.find(van) ? zoekt : null;
    }

    private static String zonder(String tekst, Matcher stuk) {
        return tekst.substring(0, stuk.start()) + " " + tekst.substring(stuk.end());
    }
}
