package nl.buurtregie.platform;

import java.util.regex.Pattern;

/** What can be an e-mail address: the one form, for what is typed, what is sent, and what the database looks for. */
public final class MailAddress {

    /** Read alike by Java, by a constraint and by PostgreSQL; of the whole. */
    public static final String FORM = "^[^\\s@<>,;:\"()\\u0001-\\u001f\\u007f]+@[^\\s@<>,;:\"()\\u0001-\\u001f\\u007f]+"
            + "[.][^\\s@<>,;:\"().\\u0001-\\u001f\\u007f]+$";

    /** Characters. */
    public static final int LONGEST = 120;

    private static final Pattern WHOLE = Pattern.compile(FORM);

    private MailAddress() {}

    /** Whether mail can go there at all; null is no address. */
    public static boolean isPossible(String text) {
        return text != null
                && text.length() <= LONGEST
                && text.indexOf(0) < 0 // PostgreSQL has no word for it in a pattern, and keeps no text with it
                && WHOLE.matcher(text).matches();
    }
}
