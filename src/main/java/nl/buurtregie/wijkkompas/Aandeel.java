package nl.buurtregie.wijkkompas;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A share that never stands alone: numerator, denominator and the 95 % Wilson interval.
 *
 * @param teller 0 up to noemer
 */
public record Aandeel(int teller, int noemer) {

    private static final double ALPHA = 0.05;

    public Aandeel {
        if (teller < 0 || teller > noemer) {
            throw new IllegalArgumentException(teller + " of " + noemer);
        }
    }

    /** Of counts as they may be shown: where the whole is hidden, its part is too. */
    public static Aandeel getoond(int teller, int noemer) {
        return new Aandeel(Math.min(teller, noemer), noemer);
    }

    /** There is no percentage on a denominator under 30, or where a hidden count would show through. */
    public boolean isTonen() {
        return Afscherming.heeftDeel(noemer)
                && Afscherming.aantal(teller).isPresent()
                && Afscherming.aantal(noemer - teller).isPresent();
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
