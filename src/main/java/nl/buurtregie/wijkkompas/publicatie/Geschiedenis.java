package nl.buurtregie.wijkkompas.publicatie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;

/** What earlier versions told, and the cities that their readers could take for ours. */
final class Geschiedenis {

    private final Map<Sleutel, Set<Eerder>> tellingen = new HashMap<>();
    private final Map<Feitsoort, List<Map<Atoomplek, Integer>>> steden = new EnumMap<>(Feitsoort.class);
    private int vanJaar = Integer.MAX_VALUE;
    private int totJaar = Integer.MIN_VALUE;

    /**
     * A count of an earlier version.
     *
     * @param regels those of that day
     */
    record Eerder(int exact, boolean verborgen, Regels regels) {}

    void jaren(int van, int tot) {
        vanJaar = Math.min(vanJaar, van);
        totJaar = Math.max(totJaar, tot);
    }

    void telling(Sleutel sleutel, Eerder eerder) {
        tellingen.computeIfAbsent(sleutel, nieuw -> new HashSet<>()).add(eerder);
    }

    void steden(Feitsoort soort, Collection<Map<Atoomplek, Integer>> nieuwe) {
        steden.computeIfAbsent(soort, nieuw -> new ArrayList<>()).addAll(nieuwe);
    }

    /** A copy, sorted: what is hidden depends on the order. */
    Map<Sleutel, Set<Eerder>> tellingen(Feitsoort soort) {
        Map<Sleutel, Set<Eerder>> van = new TreeMap<>();
        tellingen.forEach((sleutel, eerder) -> {
            if (sleutel.telling().soort() == soort) {
                van.put(sleutel, new HashSet<>(eerder));
            }
        });
        return van;
    }

    List<Map<Atoomplek, Integer>> steden(Feitsoort soort) {
        return steden.getOrDefault(soort, List.of());
    }

    /** The first year that they or this year reach back to. */
    int vanaf(int jaar) {
        return Math.min(jaar, vanJaar);
    }

    int totEnMet(int jaar) {
        return Math.max(jaar, totJaar);
    }
}
