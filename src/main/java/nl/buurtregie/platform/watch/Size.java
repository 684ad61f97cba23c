package nl.buurtregie.platform.watch;

import java.util.Locale;

/** Bytes in words. */
public final class Size {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    private Size() {}

    /** "3,4 MB", "120 MB", "1,5 GB" */
    public static String words(long bytes) {
        boolean large = bytes >= GIGA;
        double amount = bytes / (large ? GIGA : MEGA);
        return String.format(DUTCH, amount < 10 ? "%.1f %s" : "%.0f %s", amount, large ? "GB" : "MB");
    }
}
