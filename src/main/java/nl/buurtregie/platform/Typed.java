package nl.buurtregie.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as people type, paste and send it, made into what they see. What cannot be seen cannot be taken out by hand: a name of it alone
 * would be no name, and a number with it would be refused with the sentence that shows how to write what stands there.
 */
public final class Typed {

    private static final Pattern END_OF_LINE = Pattern.compile("\\r\\n|[\\r\\u000b\\f\\u0085\\u2028\\u2029]");
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");

    /** Control and format signs, halves of pairs, and what is no sign at all, which XML does not take; a joiner is looked at apart. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\ufdd0-\\ufdef\\ufffe\\uffff&&[^\\n\\t\\u200c\\u200d]]");

    private Typed() {}

    /** Without white space around it; accents, spaces and ends of lines in one way. */
    public static String text(String typed) {
        String lines = END_OF_LINE.matcher(asTyped(typed)).replaceAll("\n");
        String seen = INVISIBLE.matcher(SPACE.matcher(lines).replaceAll(" ")).replaceAll("");
        return withoutLooseJoiners(seen).strip();
    }

    /** A joiner means something within a word (Persian) and within a drawing (a family), so between two of these only. */
    private static String withoutLooseJoiners(String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < points.length; i++) {
            boolean loose = isJoiner(points[i]) && !(joins(points, i - 1) && joins(points, i + 1));
            if (!loose) {
                kept.appendCodePoint(points[i]);
            }
        }
        return kept.toString();
    }

    private static boolean isJoiner(int point) {
        return point == 0x200c || point == 0x200d;
    }

    private static boolean joins(int[] points, int at) {
        return at >= 0 && at < points.length && (Character.isLetter(points[at]) || isPart(points[at]));
    }

    private static boolean isPart(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }

    /** As a number is read, of a house, a telephone or a postcode: digits of every keyboard, and one dash for all. */
    public static String digits(String typed) {
        StringBuilder ascii = new StringBuilder();
        DASH.matcher(text(typed))
                .replaceAll("-")
                .codePoints()
                .forEach(point ->
                        ascii.appendCodePoint(Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return ascii.toString();
    }

    /** As a password is read. Accents in one way, because another keyboard sends them in another. */
    public static String asTyped(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
