package nl.buurtregie.wijkkompas.bereik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import nl.buurtregie.platform.DutchNumbers;

/** Figures as people here write them. */
public final class Getallen {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private Getallen() {}

    /** A count as the database gives it. */
    public static int getal(Object waarde) {
        return ((Number) waarde).intValue();
    }

    /** 1.350 */
    public static String geheel(int getal) {
        return DutchNumbers.whole(getal);
    }

    /** 14,8; 1.350; 66: one decimal at most, and none from a hundred on. */
    public static String kort(BigDecimal getal) {
        boolean groot = getal.abs().compareTo(BigDecimal.valueOf(100)) >= 0;
        return met(groot ? 0 : 1, getal);
    }

    /** 0,25; 1.350; 66: no more decimals than these. */
    public static String met(int decimalen, double getal) {
        return met(decimalen, BigDecimal.valueOf(getal));
    }

    /** As kort rounds: one figure is the same wherever it stands. */
    public static String met(int decimalen, BigDecimal getal) {
        DecimalFormat vorm = vorm("#,##0");
        vorm.setMaximumFractionDigits(decimalen);
        return vorm.format(getal);
    }

    /** +2,4 or -1: with its sign, one decimal at most. */
    public static String metTeken(double getal) {
        return vorm("+0.#;-0.#").format(BigDecimal.valueOf(getal));
    }

    private static DecimalFormat vorm(String patroon) {
        DecimalFormat vorm = new DecimalFormat(patroon, DecimalFormatSymbols.getInstance(NEDERLANDS));
        vorm.setRoundingMode(RoundingMode.HALF_UP);
        return vorm;
    }
}
