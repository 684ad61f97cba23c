package nl.buurtregie.wijkkompas.publicatie;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/** The 95 % interval of a figure, in its own unit. */
record Marge(double onder, double boven) {

    private static final double ALPHA = 0.05;

    /** Wilson, in per cent. */
    static Marge vanDeel(int teller, int noemer) {
        Interval deel = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(noemer, teller, ALPHA);
        return new Marge(100 * deel.getLowerBound(), 100 * deel.getUpperBound());
    }

    /** Exact Poisson (Garwood) of a count, over so many units. */
    static Marge vanDichtheid(int aantal, double eenheden) {
        double onder =
                aantal == 0 ? 0 : ChiSquaredDistribution.of(2.0 * aantal).inverseCumulativeProbability(ALPHA / 2) / 2;
        double boven = ChiSquaredDistribution.of(2.0 * aantal + 2).inverseCumulativeProbability(1 - ALPHA / 2) / 2;
        return new Marge(onder / eenheden, boven / eenheden);
    }
}
