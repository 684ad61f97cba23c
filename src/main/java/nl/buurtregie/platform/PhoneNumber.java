package nl.buurtregie.platform;

/** What can be a telephone number as people type it: the one form, for every page that asks for one. */
public final class PhoneNumber {

    /** Of the whole: digits with spaces, brackets, dots or dashes between them, 8 to 20 signs. */
    public static final String FORM = "[+(0-9][0-9 ().-]{7,19}";

    /** Digits of a number in this country, without 0 or +31 in front. */
    public static final int END = 9;

    private PhoneNumber() {}

    /** What a telephone dials: digits, with + and the country in front when it was written. Not "(0)", which is for who stays inside. */
    public static String dial(String typed) {
        String digits = typed.replace("(0)", "").replaceAll("[^+0-9]", "").replaceFirst("^00", "+");
        return digits.replaceFirst("^\\+310", "+31");
    }

    /** Where either a number or an e-mail address may be typed: a number as one is read; null for none. */
    public static String orAddress(String typed) {
        return typed == null || typed.contains("@") ? typed : Typed.digits(typed);
    }

    /** What two ways of writing one number have in common, with or without +31; {@code telefoon_einde} in the database. */
    public static String end(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - END));
    }
}
