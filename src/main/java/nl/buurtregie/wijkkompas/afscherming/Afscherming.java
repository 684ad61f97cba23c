package nl.buurtregie.wijkkompas.afscherming;

import nl.buurtregie.wijkkompas.bereik.Getallen;

/** A count as a live page may show it: rounded or hidden, by the rules that the organisation set. */
public final class Afscherming {

    /** What a hidden count reads as. No rule shows a count so small. */
    public static final int VERBORGEN = 1;

    private Afscherming() {}

    public static int getoond(Regels regels, int exact) {
        return regels.isKlein(exact) ? VERBORGEN : regels.afgerond(exact);
    }

    /** @param getoond a count as it is shown, as of all others here */
    public static boolean isVerborgen(int getoond) {
        return getoond == VERBORGEN;
    }

    /** To draw and to sort by: nothing where it is hidden. */
    public static int hoogte(int getoond) {
        return isVerborgen(getoond) ? 0 : getoond;
    }

    /** "385", or "–" when hidden. */
    public static String inWoorden(int getoond) {
        return isVerborgen(getoond) ? "–" : Getallen.geheel(getoond);
    }
}
