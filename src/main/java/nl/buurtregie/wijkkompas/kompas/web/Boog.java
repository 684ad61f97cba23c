package nl.buurtregie.wijkkompas.kompas.web;

import java.util.Locale;

/**
 * A piece of a ring, in the units of the drawing; angles in degrees clockwise from the top.
 *
 * @param binnen inner radius, 0 for a whole disc
 */
record Boog(double van, double tot, double binnen, double buiten) {

    static final int MIDDEN = 350;

    double hoek() {
        return (van + tot) / 2;
    }

    double straal() {
        return (binnen + buiten) / 2;
    }

    /** Along its middle. */
    double breed() {
        return Math.toRadians(tot - van) * straal();
    }

    /** The outline. */
    String vorm() {
        if (tot - van >= 359.9) {
            return cirkel(buiten, 1) + (binnen > 0 ? cirkel(binnen, 0) : "");
        }
        int groot = tot - van > 180 ? 1 : 0;
        return "M" + punt(van, buiten) + "A" + rond(buiten) + " " + rond(buiten) + " 0 " + groot + " 1 "
                + punt(tot, buiten) + "L" + punt(tot, binnen) + "A" + rond(binnen) + " " + rond(binnen) + " 0 " + groot
                + " 0 " + punt(van, binnen) + "Z";
    }

    /** @param om 1 clockwise, 0 the other way: that makes a hole */
    private static String cirkel(double straal, int om) {
        String half = "A" + rond(straal) + " " + rond(straal) + " 0 1 " + om + " ";
        return "M" + punt(0, straal) + half + punt(180, straal) + half + punt(0, straal) + "Z";
    }

    /** A line to write along, so that words are never upside down. */
    static String regel(double van, double tot, double straal, boolean onder) {
        String bocht = "A" + rond(straal) + " " + rond(straal) + " 0 0 " + (onder ? "0 " : "1 ");
        return onder
                ? "M" + punt(tot, straal) + bocht + punt(van, straal)
                : "M" + punt(van, straal) + bocht + punt(tot, straal);
    }

    static double x(double hoek, double straal) {
        return MIDDEN + Math.sin(Math.toRadians(hoek)) * straal;
    }

    static double y(double hoek, double straal) {
        return MIDDEN - Math.cos(Math.toRadians(hoek)) * straal;
    }

    static String punt(double hoek, double straal) {
        return rond(x(hoek, straal)) + " " + rond(y(hoek, straal));
    }

    static String rond(double getal) {
        return String.format(Locale.ROOT, "%.1f", getal);
    }
}
