package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cities that readers of earlier versions could take for ours. As long as nothing has changed each of them still stands,
 * also where a new search would not find it again: what earlier versions told leaves it less room than they had themselves.
 */
final class Ruilvoorraad {

    private final Stelsel stelsel;
    private final Zicht zicht;
    private final Map<Integer, List<Map<Integer, Integer>>> perAtoom = new HashMap<>();

    Ruilvoorraad(Stelsel stelsel, Zicht zicht) {
        this.stelsel = stelsel;
        this.zicht = zicht;
        for (Map<Integer, Integer> verschil : new LinkedHashSet<>(stelsel.bekend())) {
            if (kan(verschil)) {
                verschil.keySet().forEach(atoom -> perAtoom.computeIfAbsent(atoom, nieuw -> new ArrayList<>())
                        .add(verschil));
            }
        }
    }

    /** The cheapest in which this number has that value; empty when there is none that earlier versions leave. */
    Optional<Ruiling> zoek(Mogelijkheid wens) {
        return kandidaten(wens).stream()
                .map(zicht::ruiling)
                .filter(ruiling -> ruiling.prijs() < Bereik.ONBETAALBAAR)
                .min(Comparator.comparingDouble(Ruiling::prijs));
    }

    /** Whether an earlier version left it possible that this number has that value. */
    boolean kende(Mogelijkheid wens) {
        return !kandidaten(wens).isEmpty();
    }

    private Set<Map<Integer, Integer>> kandidaten(Mogelijkheid wens) {
        if (perAtoom.isEmpty()) {
            return Set.of();
        }
        Set<Map<Integer, Integer>> kandidaten = new LinkedHashSet<>();
        for (int atoom : wens.cel().atomen()) {
            for (Map<Integer, Integer> verschil : perAtoom.getOrDefault(atoom, List.of())) {
                if (Ruiling.van(verschil, wens.cel().atomen()) == wens.verschil()) {
                    kandidaten.add(verschil);
                }
            }
        }
        return kandidaten;
    }

    /** Atoms that were changed before together with this one. */
    int[] met(int atoom) {
        Set<Integer> samen = new LinkedHashSet<>();
        perAtoom.getOrDefault(atoom, List.of()).forEach(verschil -> samen.addAll(verschil.keySet()));
        return samen.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean kan(Map<Integer, Integer> verschil) {
        return verschil.entrySet().stream().allMatch(een -> stelsel.atoom(een.getKey()) + een.getValue() >= 0);
    }
}
