package nl.buurtregie.bemiddeling;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who sees a closed case beside its pair: the coördinatoren who are named, and who came in through the nooddeur. */
final class Kijkers {

    private final List<Zicht> nu;

    /** @param ooit everybody who ever saw it while it was closed */
    Kijkers(List<Zicht> ooit) {
        nu = ooit.stream().filter(Zicht::loopt).toList();
    }

    /** Accounts, without the nooddeur. */
    Set<Long> genoemd() {
        return nu.stream()
                .filter(een -> !een.isNooddeur())
                .map(Zicht::medewerkerId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Zicht> van(long medewerkerId) {
        return nu.stream().filter(een -> een.medewerkerId() == medewerkerId).findFirst();
    }

    /**
     * Whoever is not among them, and who came through the nooddeur, sees it no more.
     *
     * @return those of them who did not see it yet
     */
    Set<Long> alleenNog(Set<Long> wie, Instant op) {
        nu.stream()
                .filter(een -> een.isNooddeur() || !wie.contains(een.medewerkerId()))
                .forEach(een -> een.eindigt(op));
        Set<Long> nieuw = new LinkedHashSet<>(wie);
        nieuw.removeAll(genoemd());
        return nieuw;
    }

    void niemandMeer(Instant op) {
        nu.forEach(een -> een.eindigt(op));
    }
}
