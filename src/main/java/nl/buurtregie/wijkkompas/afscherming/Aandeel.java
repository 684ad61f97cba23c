package nl.buurtregie.wijkkompas.afscherming;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A share that never stands alone: numerator, denominator and the 95 % Wilson interval.
 *
 * @param teller 0 up to noemer, both as they are shown
 * @param isGenoeg whether the true denominator is large enough for a percentage
 */
public record Aandeel(int teller, int noemer, boolean isGenoeg) {

    private static final double ALPHA = 0.05;

    public Aandeel {
        if (teller < 0 || teller > noemer) {
            throw new IllegalArgumentException(teller + " of " + noemer);
        }
    }

    /** Of counts as they may be shown: where the whole is hidden, its part is too. */
    public static Aandeel getoond(int teller, int noemer, boolean isGenoeg) {
        return new Aandeel(Math.min(teller, noemer), noemer, isGenoeg);
    }

    /** There is no percentage of too few, or where a count is hidden; what is left of the whole hides it too. */
    public boolean isTonen() {
        return isGenoeg && !Afscherming.isVerborgen(teller) && !Afscherming.isVerborgen(noemer);
    }

    /** Whole per cent. */
    public int procent() {
        return Math.round(teller * 100f / noemer);
    }

    /** Lower bound in whole per cent. */
    public int van() {
        return (int) Math.round(interval().getLowerBound() * 100);
    }

    /** Upper bound in whole per cent. */
    public int tot() {
        return (int) Math.round(interval().getUpperBound() * 100);
    }

    private Interval interval() {
        return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(noemer, teller, ALPHA);
    }
}
