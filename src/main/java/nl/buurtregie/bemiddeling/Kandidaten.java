package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/** Who can do this case: all active mediators, least loaded first, each refusal with its reason. */
@ApplicationScoped
public class Kandidaten {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    public List<Kandidaat> voor(Bemiddeling zaak) {
        List<Vrijwilliger> alle = vrijwilligers.alle();
        Map<Long, String> namen =
                medewerkers.namen(alle.stream().map(Vrijwilliger::medewerkerId).toList());
        Map<Long, Integer> belasting = zakenDitJaar();
        Buurt buurt = gebieden.get(zaak.buurtCode());
        return alle.stream()
                .map(een -> kandidaat(een, namen.get(een.medewerkerId()), belasting, buurt))
                .sorted(Comparator.comparingInt(Kandidaat::zakenDitJaar).thenComparingDouble(Kandidaat::afstandKm))
                .toList();
    }

    private Kandidaat kandidaat(Vrijwilliger een, String naam, Map<Long, Integer> belasting, Buurt buurt) {
        Buurt woonbuurt = gebieden.get(een.woonbuurt());
        int zaken = belasting.getOrDefault(een.medewerkerId(), 0);
        return new Kandidaat(
                een.medewerkerId(),
                naam,
                woonbuurt.naam(),
                een.talen(),
                zaken,
                een.maxZaken(),
                woonbuurt.afstandTot(buurt) / 1_000,
                weigering(een, woonbuurt, buurt, zaken));
    }

    private static String weigering(Vrijwilliger een, Buurt woonbuurt, Buurt buurt, int zaken) {
        if (woonbuurt.code().equals(buurt.code())) {
            return "woont in " + buurt.naam();
        }
        return zaken >= een.maxZaken() ? "heeft al " + zaken + " zaken dit jaar" : null;
    }

    boolean zijnAllemaalBemiddelaar(List<Long> paar) {
        Set<Long> bekend = new HashSet<>();
        vrijwilligers.alle().forEach(een -> bekend.add(een.medewerkerId()));
        return bekend.containsAll(paar);
    }

    String namen(List<Long> paar) {
        return medewerkers.namen(paar).values().stream().sorted().collect(Collectors.joining(" en "));
    }

    private Map<Long, Integer> zakenDitJaar() {
        Instant nieuwjaar = LocalDate.now(clock)
                .withDayOfYear(1)
                .atStartOfDay(SharedClock.ZONE)
                .toInstant();
        return em.createQuery(
                        "select w.medewerkerId, count(w) from Toewijzing w where w.van >= :nieuwjaar group by w.medewerkerId",
                        Object[].class)
                .setParameter("nieuwjaar", nieuwjaar)
                .getResultStream()
                .collect(Collectors.toMap(rij -> (Long) rij[0], rij -> ((Long) rij[1]).intValue()));
    }
}
