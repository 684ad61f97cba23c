package nl.buurtregie.wijkkompas;

import java.text.NumberFormat;
import java.util.Locale;

/** Figures as people here write them. */
public final class Getallen {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private Getallen() {}

    /** 1.350 */
    public static String geheel(int getal) {
        return NumberFormat.getIntegerInstance(NEDERLANDS).format(getal);
    }
}
