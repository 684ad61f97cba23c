package nl.buurtregie.wijkkompas;

import java.util.OptionalInt;
import nl.buurtregie.wijkkompas.afscherming.Regels;

/**
 * Small numbers on the internal results page: a count of 1–4 is hidden, other counts are rounded to five, and there is
 * no percentage on a denominator under 30. Source: the design's rules for small numbers.
 */
public final class Afscherming {

    static final Regels REGELS = Regels.STANDAARD;
    static final int KLEIN = REGELS.klein();
    static final int NOEMER = REGELS.noemer();

    private Afscherming() {}

    /** Empty when hidden. */
    public static OptionalInt aantal(int exact) {
        return REGELS.isKlein(exact) ? OptionalInt.empty() : OptionalInt.of(REGELS.afgerond(exact));
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
