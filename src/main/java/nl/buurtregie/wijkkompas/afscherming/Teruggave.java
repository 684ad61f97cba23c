package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Shows again what was hidden for another number and need not be: where every witness stays one, or has another in its place.
 * First what many read, at the cost of others where that is what it takes, over and over until none can be given back; then the
 * rest once, the widest sums first.
 */
final class Teruggave {

    private static final Comparator<Cel> BREEDSTE =
            Comparator.comparingInt((Cel cel) -> cel.atomen().length).reversed();

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
        boolean anders = true;
        while (anders) {
            anders = false;
            for (Cel kern : bijvangst().filter(Cel::isKern).toList()) {
                anders |= probeer(kern, true);
            }
        }
        bijvangst().filter(cel -> !cel.isKern()).toList().forEach(cel -> probeer(cel, false));
    }

    private Stream<Cel> bijvangst() {
        return stelsel.cellen().stream().filter(Cel::bijvangst).sorted(BREEDSTE);
    }

    private void onthoud(Mogelijkheid wens, Ruiling ruiling) {
        for (int atoom : ruiling.verschil().keySet()) {
            perAtoom.computeIfAbsent(atoom, nieuw -> new LinkedHashSet<>()).add(wens);
        }
    }

    /**
     * @param tegenPrijs others may be hidden in its place, as long as many do not read those
     * @return whether it is shown now
     */
    private boolean probeer(Cel cel, boolean tegenPrijs) {
        cel.toon();
        List<Cel> ervoor = new ArrayList<>();
        Map<Mogelijkheid, Ruiling> anders = new LinkedHashMap<>();
        for (Mogelijkheid wens : geraakt(cel)) {
            Optional<Ruiling> ander = tegenPrijs
                    ? getuige.tegenPrijs(wens, getuigen.get(wens))
                    : getuige.gratis(wens, getuigen.get(wens));
            if (ander.isEmpty()) {
                ervoor.forEach(Cel::toon);
                cel.offer();
                return false;
            }
            ander.get().offers().forEach(Cel::offer);
            ervoor.addAll(ander.get().offers());
            anders.put(wens, ander.get());
        }
        getuigen.putAll(anders);
        anders.forEach(this::onthoud);
        return true;
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
