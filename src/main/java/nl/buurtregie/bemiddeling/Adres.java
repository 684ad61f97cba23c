package nl.buurtregie.bemiddeling;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.SearchText;

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

    /** Same number and same addition, however that is written; the street says nothing more. */
    public boolean isZelfdeDeur(Adres ander) {
        return postcode.equals(ander.postcode)
                && huisnummer == ander.huisnummer
                && kort(toevoeging).equals(kort(ander.toevoeging));
    }

    /** "25 A" of Kruidentuin 25 A. */
    public String nummer() {
        return huisnummer + (toevoeging == null ? "" : " " + toevoeging);
    }

    /** "Kruidentuin 25 A, 9741 AB"; "nr. 25 A, 9741 AB" as long as the street is not known. */
    public String inWoorden() {
        return (straat == null ? "nr. " : straat + " ") + nummer() + ", " + postcode.substring(0, 4) + " "
                + postcode.substring(4);
    }

    /** An addition as it is compared: "A-1" and "a 1" are one door; "" without one. */
    public static String kort(String toevoeging) {
        return toevoeging == null ? "" : SearchText.of(toevoeging).replace(" ", "");
    }

    /** JPQL of the same, of an addition that was stored. */
    public static String kortIn(String veld) {
        return "FUNCTION('translate', lower(coalesce(" + veld + ", '')), ' -./', '')";
    }

    /** SQL of the same. */
    static String kortInSql(String veld) {
        return "translate(lower(coalesce(" + veld + ", '')), ' -./', '')";
    }

    /** Empty when this is no postcode and number at all. */
    public static Optional<Adres> van(String postcode, String huisnummer, String toevoeging) {
        boolean kan = POSTCODE.matcher(netjes(postcode)).matches() && huisnummer.matches("[1-9][0-9]{0,4}");
        return kan
                ? Optional.of(new Adres(null, postcode, Integer.parseInt(huisnummer), toevoeging))
                : Optional.empty();
    }

    /** Without spaces and in capitals; not checked. */
    public static String netjes(String postcode) {
        return postcode == null ? "" : postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
