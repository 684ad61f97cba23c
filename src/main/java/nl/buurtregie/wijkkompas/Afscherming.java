package nl.buurtregie.wijkkompas;

import java.util.OptionalInt;

/**
 * Small numbers on the internal results page: a count of 1–4 is hidden, other counts are rounded to five, and there is
 * no percentage on a denominator under 30. Source: the design's rules for small numbers.
 */
public final class Afscherming {

    static final int KLEIN = 5;
    static final int AFRONDING = 5;
    static final int NOEMER = 30;

    private Afscherming() {}

    /** Empty when hidden. */
    public static OptionalInt aantal(int exact) {
        if (exact > 0 && exact < KLEIN) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.round(exact / (float) AFRONDING) * AFRONDING);
    }

    /** "385", or "–" when hidden. */
    public static String inWoorden(int exact) {
        OptionalInt aantal = aantal(exact);
        return aantal.isPresent() ? Getallen.geheel(aantal.getAsInt()) : "–";
    }

    /** Whether a percentage of this denominator may be shown. */
    public static boolean heeftDeel(int noemer) {
        return noemer >= NOEMER;
    }
}
