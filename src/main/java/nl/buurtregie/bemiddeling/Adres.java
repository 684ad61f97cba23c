package nl.buurtregie.bemiddeling;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.buurtregie.platform.RuleViolation;

/**
 * A Dutch address as people say it: postcode and house number; the street is extra.
 *
 * @param postcode four digits and two letters without a space, as 9741AB
 * @param huisnummer 1 to 99999
 * @param toevoeging at most 6 characters, or null
 * @param straat at most 80 characters, or null
 * @param plaats at most 60 characters; null: the town of the postcode
 */
public record Adres(String straat, String postcode, int huisnummer, String toevoeging, String plaats) {

    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");

    public Adres {
        postcode = netjes(postcode);
        if (!POSTCODE.matcher(postcode).matches()) {
            throw new RuleViolation("B1.2", "postcode", "Vul de postcode zo in: 9741 AB.");
        }
        if (huisnummer < 1 || huisnummer > 99_999) {
            throw new RuleViolation("B1.2", "huisnummer", "Vul een huisnummer in van 1 tot en met 99999.");
        }
    }

    public Adres(String straat, String postcode, int huisnummer, String toevoeging) {
        this(straat, postcode, huisnummer, toevoeging, null);
    }

    /** The same door, now with its street. */
    public Adres in(String straat) {
        return new Adres(straat, postcode, huisnummer, toevoeging, plaats);
    }

    /** Without spaces and in capitals; not checked. */
    public static String netjes(String postcode) {
        return postcode == null ? "" : postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
