package nl.buurtregie.wijkkompas.kompas;

import java.util.List;
import java.util.Objects;

/**
 * A cell of the compass: the whole, a quadrant, a theme or an indicator. The score of all but the outermost is the plain
 * mean of the scores in the ring around it.
 *
 * @param code of an indicator or theme, name of a quadrant, or "" for the whole
 * @param score null without one, see reden
 * @param reden why there is no score; "" when there is one
 * @param blad what stands behind an indicator; null for the rings within
 */
public record Kompasvak(String code, String naam, Double score, String reden, List<Kompasvak> delen, Kompasblad blad) {

    static Kompasvak ring(String code, String naam, boolean oordeel, List<Kompasvak> delen) {
        if (!oordeel) {
            return new Kompasvak(code, naam, null, "geen oordeel", delen, null);
        }
        List<Double> scores =
                delen.stream().map(Kompasvak::score).filter(Objects::nonNull).toList();
        return scores.isEmpty()
                ? new Kompasvak(code, naam, null, "nog geen cijfers", delen, null)
                : new Kompasvak(
                        code,
                        naam,
                        scores.stream().mapToDouble(een -> een).average().getAsDouble(),
                        "",
                        delen,
                        null);
    }

    /** As it is shown, or null. */
    public Integer punten() {
        return score == null ? null : (int) Math.round(score);
    }

    /** How many of its parts have a score. */
    public long geteld() {
        return delen.stream().filter(een -> een.score() != null).count();
    }
}
