package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Kandidaten;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstplan;
import nl.buurtregie.vrijwilliger.weg.PlanBijeenkomst;

/** Who of those that are asked for a meeting has a talk then. Whoever asks may not see that case: only that there is a talk is told. */
@ApplicationScoped
class Bezettetijd implements PlanBijeenkomst.Gesprekstijden {

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Kandidaten kandidaten;

    @Override
    public Optional<String> bezwaar(Bijeenkomstplan plan, Set<Long> medewerkers) {
        if (medewerkers.isEmpty()) {
            return Optional.empty();
        }
        Instant van = Gesprek.moment(plan.dag(), plan.van());
        Instant tot = Gesprek.moment(plan.dag(), plan.tot());
        Set<Long> bezet = gesprekken.rond(medewerkers, van, tot).stream()
                .flatMap(gesprek -> gesprek.bemiddelaars().stream())
                .filter(medewerkers::contains)
                .collect(Collectors.toSet());
        return bezet.isEmpty()
                ? Optional.empty()
                : Optional.of(kandidaten.namen(List.copyOf(bezet)) + (bezet.size() == 1 ? " heeft" : " hebben")
                        + " dan een gesprek.");
    }
}
