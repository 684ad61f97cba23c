package nl.buurtregie.wijkkompas.afscherming;

/**
 * What readers know of a sum, as a range, and how far a city that is tried out is from it. A shown sum tells its rounded
 * value; a hidden one tells that there is probably something.
 */
final class Bereik {

    /** Price of what cannot be hidden: an earlier version told it. */
    static final double ONBETAALBAAR = 1e6;

    /**
     * Price of a hidden sum that would be nothing. Readers are told that a dash may be nothing, so it is allowed; where there
     * is a choice, also who does not believe it learns nothing.
     */
    private static final double VERBORGEN_NUL = 0.01;

    private static final int ONBEGRENSD = Integer.MAX_VALUE / 2;

    private final int[] atomen;
    private final int waarde;
    private final int van;
    private final int tot;
    private final Cel cel;
    private final double prijs;
    private int afwijking;
    private boolean geraakt;

    /**
     * @param atomen ascending
     * @param cel the number of this publication; null for one of an earlier version
     * @param prijs what it costs to hide it
     */
    Bereik(int[] atomen, int waarde, int van, int tot, Cel cel, double prijs) {
        this.atomen = atomen;
        this.waarde = waarde;
        this.van = van;
        this.tot = tot;
        this.cel = cel;
        this.prijs = prijs;
    }

    int[] atomen() {
        return atomen;
    }

    Cel cel() {
        return cel;
    }

    boolean verborgen() {
        return cel != null && cel.verborgen();
    }

    /** Shown as nothing at all: everybody knows that each of its parts is. */
    boolean isBekendNul() {
        return waarde == 0 && !verborgen();
    }

    /** What it costs when a reader would notice. */
    double prijs() {
        return verborgen() ? VERBORGEN_NUL : prijs;
    }

    /** Room below the true value. */
    int onder() {
        return verborgen() ? Math.max(0, waarde - 1) : waarde - van;
    }

    /** Room above the true value. */
    int boven() {
        return verborgen() ? ONBEGRENSD : tot - waarde;
    }

    /** @return false when it was touched before */
    boolean wijk(int verschil) {
        boolean eerste = !geraakt;
        afwijking += verschil;
        geraakt = true;
        return eerste;
    }

    void vergeet() {
        afwijking = 0;
        geraakt = false;
    }

    /** How far the city that is tried out is over the edge; negative below, 0 when nobody notices. */
    int overschot() {
        return overschot(afwijking);
    }

    /** How much farther over the edge it would be after this change; negative when nearer. */
    int last(int verschil) {
        return Math.abs(overschot(afwijking + verschil)) - Math.abs(overschot(afwijking));
    }

    private int overschot(int stand) {
        int boven = boven();
        return stand > boven ? stand - boven : Math.min(0, stand + onder());
    }
}
