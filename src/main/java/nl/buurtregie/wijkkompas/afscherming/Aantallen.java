package nl.buurtregie.wijkkompas.afscherming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts by what is counted.
 *
 * @param <T> what is counted
 */
public record Aantallen<T>(Map<T, Integer> per) {

    /** @param getallen in the order of {@code tellingen}, one each */
    public static <T> Aantallen<T> van(List<T> tellingen, int... getallen) {
        if (tellingen.size() != getallen.length) {
            throw new IllegalArgumentException(getallen.length + " counts of " + tellingen.size());
        }
        Map<T, Integer> per = new LinkedHashMap<>();
        for (T telling : tellingen) {
            per.put(telling, getallen[per.size()]);
        }
        return new Aantallen<>(per);
    }

    public int aantal(T telling) {
        return per.get(telling);
    }
}
