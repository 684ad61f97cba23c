package nl.buurtregie.wijkkompas.afscherming;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Another city that readers could take for ours, once these numbers are hidden too.
 *
 * @param verschil how much each changed atom differs from its true value
 * @param offers shown numbers that would look different
 * @param prijs what that costs, see {@link Bereik#prijs}
 */
record Ruiling(Map<Integer, Integer> verschil, List<Cel> offers, double prijs) {

    boolean isGratis() {
        return offers.isEmpty();
    }

    boolean kostKern() {
        return offers.stream().anyMatch(Cel::isKern);
    }

    /** How much the sum of these atoms differs. */
    int van(int[] atomen) {
        return van(verschil, atomen);
    }

    static int van(Map<Integer, Integer> verschil, int[] atomen) {
        int som = 0;
        for (Map.Entry<Integer, Integer> een : verschil.entrySet()) {
            som += Arrays.binarySearch(atomen, een.getKey()) >= 0 ? een.getValue() : 0;
        }
        return som;
    }
}
