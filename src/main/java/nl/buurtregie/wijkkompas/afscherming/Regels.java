package nl.buurtregie.wijkkompas.afscherming;

/**
 * The rules for small numbers; settings with these defaults: 5, 5, 30.
 *
 * @param klein counts from 1 up to this, exclusive, are hidden; at least 2
 * @param afronding shown counts are rounded to a multiple of this; 1 does not round; must not be over twice {@code klein}
 * @param noemer a percentage or median needs a denominator of at least this
 */
public record Regels(int klein, int afronding, int noemer) {

    public static final Regels STANDAARD = new Regels(5, 5, 30);

    public Regels {
        if (klein < 2 || afronding < 1 || afronding > 2 * klein - 1 || noemer < 1) {
            throw new IllegalArgumentException(klein + ", " + afronding + ", " + noemer);
        }
    }

    public boolean isKlein(int waarde) {
        return waarde > 0 && waarde < klein;
    }

    /** As it is shown. */
    public int afgerond(int waarde) {
        return Math.round(waarde / (float) afronding) * afronding;
    }

    /** Whether a reader could not tell the one from the other, when the first is shown. */
    public boolean zietEruitAls(int getoond, int ander) {
        return !isKlein(ander) && afgerond(ander) == afgerond(getoond);
    }

    /** Smallest count that is shown as this one. */
    public int vanaf(int waarde) {
        int getoond = afgerond(waarde);
        return getoond == 0 ? 0 : Math.max(klein, (int) Math.ceil(getoond - afronding / 2.0));
    }

    /** Largest count that is shown as this one. */
    public int totEnMet(int waarde) {
        int getoond = afgerond(waarde);
        return getoond == 0 ? 0 : (int) Math.ceil(getoond + afronding / 2.0) - 1;
    }
}
