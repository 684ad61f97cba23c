package nl.buurtregie.platform;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people here write them. */
public final class DutchNumbers {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private DutchNumbers() {}

    /** 1.350 */
    public static String whole(long number) {
        return NumberFormat.getIntegerInstance(DUTCH).format(number); // not shared: a format is of one thread at a time
    }
}
