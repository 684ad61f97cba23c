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
        return new DecimalFormat(groot ? "#,##0" : "0.#", DecimalFormatSymbols.getInstance(NEDERLANDS)).format(getal);
    }

    /** 0,25; 1.350; 66: no more decimals than these. */
    public static String met(int decimalen, double getal) {
        DecimalFormat vorm = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(NEDERLANDS));
        vorm.setMaximumFractionDigits(decimalen);
        vorm.setRoundingMode(RoundingMode.HALF_UP);
        return vorm.format(getal);
    }

    /** +2,4 or -1: with its sign, one decimal at most. */
    public static String metTeken(double getal) {
        return new DecimalFormat("+0.#;-0.#", DecimalFormatSymbols.getInstance(NEDERLANDS)).format(getal);
    }
}
