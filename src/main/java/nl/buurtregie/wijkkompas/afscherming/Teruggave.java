package nl.buurtregie.wijkkompas.afscherming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows again what was hidden for another number and need not be, the widest sums first: where every witness stays one, or has
 * another in its place.
 */
final class Teruggave {

    private final Stelsel stelsel;
    private final Getuige getuige;
    private final Map<Mogelijkheid, Ruiling> getuigen;
    private final Map<Integer, Set<Mogelijkheid>> perAtoom = new HashMap<>();

    /** @param getuigen the witnesses found; those that are replaced are replaced in it */
    Teruggave(Stelsel stelsel, Getuige getuige, Map<Mogelijkheid, Ruiling> getuigen) {
        this.stelsel = stelsel;
        this.getuige = getuige;
        this.getuigen = getuigen;
        getuigen.forEach(this::onthoud);
    }

    void allemaal() {
        stelsel.cellen().stream()
                .filter(Cel::bijvangst)
                .sorted(Comparator.comparingInt((Cel cel) -> cel.atomen().length)
                        .reversed())
                .toList()
                .forEach(this::probeer);
    }

    private void onthoud(Mogelijkheid wens, Ruiling ruiling) {
        for (int atoom : ruiling.verschil().keySet()) {
            perAtoom.computeIfAbsent(atoom, nieuw -> new LinkedHashSet<>()).add(wens);
        }
    }

    private void probeer(Cel cel) {
        cel.toon();
        for (Mogelijkheid wens : geraakt(cel)) {
            Optional<Ruiling> ander = getuige.gratis(wens);
            if (ander.isEmpty()) {
                cel.offer();
                return;
            }
            getuigen.put(wens, ander.get());
            onthoud(wens, ander.get());
        }
    }

    /** Whose witness would look different now. */
    private List<Mogelijkheid> geraakt(Cel cel) {
        Set<Mogelijkheid> dichtbij = new LinkedHashSet<>();
        for (int atoom : cel.atomen()) {
            dichtbij.addAll(perAtoom.getOrDefault(atoom, Set.of()));
        }
        return dichtbij.stream()
                .filter(wens -> !stelsel.regels()
                        .zietEruitAls(
                                cel.waarde(), cel.waarde() + getuigen.get(wens).van(cel.atomen())))
                .toList();
    }
}
