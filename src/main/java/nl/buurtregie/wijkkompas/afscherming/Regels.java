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

    /** Whether there may be a percentage of so many: of the true count, not of what it is rounded to. */
    public boolean isGenoeg(int exact) {
        return exact >= noemer;
    }

    /**
     * Whether a reader could not tell the one from the other, when the first is shown: rounded the same, and with a percentage
     * or without one.
     */
    boolean zietEruitAls(int getoond, int ander) {
        return !isKlein(ander) && afgerond(ander) == afgerond(getoond) && isGenoeg(ander) == isGenoeg(getoond);
    }

    /** Smallest count that is shown as this one. */
    public int vanaf(int waarde) {
        int getoond = afgerond(waarde);
        int afgerondVanaf = getoond == 0 ? 0 : Math.max(klein, (int) Math.ceil(getoond - afronding / 2.0));
        return isGenoeg(waarde) ? Math.max(noemer, afgerondVanaf) : afgerondVanaf;
    }

    /** Largest count that is shown as this one. */
    public int totEnMet(int waarde) {
        int getoond = afgerond(waarde);
        int afgerondTot = getoond == 0 ? 0 : (int) Math.ceil(getoond + afronding / 2.0) - 1;
        return isGenoeg(waarde) ? afgerondTot : Math.min(noemer - 1, afgerondTot);
    }

    /** Whether there are enough for a percentage whatever was rounded to this. */
    public boolean isZekerGenoeg(int waarde) {
        return isGenoeg((int) Math.ceil(afgerond(waarde) - afronding / 2.0));
    }
}
