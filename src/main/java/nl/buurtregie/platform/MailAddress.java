package nl.buurtregie.platform;

import java.net.IDN;
import java.util.regex.Pattern;

/** What can be an e-mail address: the one form, for what is typed, what is sent, and what the database looks for. */
public final class MailAddress {

    /** In no part of it: spaces and what cannot be seen. No quote or question mark stands in it: it is part of statements. */
    private static final String UNSEEN = "\\s\\u0001-\\u001f\\u007f-\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028-\\u202f"
            + "\\u205f-\\u206f\\u3000\\ufeff";

    private static final String WORD = "[^" + UNSEEN + "@<>,;:\"().\\u005b-\\u005d]+";

    /** Of a domain: letters of every language, digits, dashes. */
    private static final String LABEL = "[^" + UNSEEN
            + "\\u0021-\\u002c\\u002e\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u007e\\u2018\\u2019]+";

    /** Read alike by Java, by a constraint and by PostgreSQL; of the whole. Words with one dot between two, on both sides. */
    public static final String FORM = "^" + WORD + "([.]" + WORD + ")*@" + LABEL + "([.]" + LABEL + ")+$";

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

    /** As it travels: the domain in the letters that a mail server knows. Only of what {@link #isPossible}. */
    public static String onTheWire(String address) {
        int at = address.indexOf('@');
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1), IDN.ALLOW_UNASSIGNED);
    }
}
