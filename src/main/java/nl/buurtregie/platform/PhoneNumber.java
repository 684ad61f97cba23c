package nl.buurtregie.platform;

/** What can be a telephone number as people type it: the one form, for every page that asks for one. */
public final class PhoneNumber {

    /** Of the whole: digits with spaces, brackets, dots or dashes between them, eight at least. */
    public static final String FORM = "[+(0-9][0-9 ().-]{7,18}";

    /** Digits of a number in this country, without 0 or +31 in front. */
    public static final int END = 9;

    private PhoneNumber() {}

    /** What two ways of writing one number have in common, with or without +31; {@code telefoon_einde} in the database. */
    public static String end(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - END));
    }
}
