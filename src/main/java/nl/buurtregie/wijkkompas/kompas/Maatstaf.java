package nl.buurtregie.wijkkompas.kompas;

import java.util.Collection;

/**
 * What a wijk is held against: the city is 100, and as far from it as the wijken are on average is worth {@code schaal}
 * points; high is always favourable.
 *
 * @param stad the figure of the gemeente
 * @param afstand how far the wijken are from it on average
 * @param richting 1: high is good, −1: high is bad
 */
public record Maatstaf(double stad, double afstand, int richting, int schaal) {

    private static final int LAAGST = 40;
    private static final int HOOGST = 160;

    /** @param wijken only those with a figure */
    static Maatstaf van(double stad, Collection<Double> wijken, int richting, int schaal) {
        double afstand = wijken.stream()
                .mapToDouble(een -> Math.abs(een - stad))
                .average()
                .orElse(0);
        return new Maatstaf(stad, afstand, richting, schaal);
    }

    /** When all wijken are as the city, so is each. */
    int score(double waarde) {
        if (afstand == 0) {
            return 100;
        }
        long punten = Math.round(100 + richting * schaal * (waarde - stad) / afstand);
        return (int) Math.max(LAAGST, Math.min(HOOGST, punten));
    }
}
