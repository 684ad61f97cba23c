package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Afwezigheden;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
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
    private Afwezigheden afwezigheden;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    public List<Kandidaat> voor(Bemiddeling zaak) {
        List<Vrijwilliger> alle = vrijwilligers.alle();
        Map<Long, String> namen =
                medewerkers.namen(alle.stream().map(Vrijwilliger::medewerkerId).toList());
        Map<Long, Integer> belasting = zakenDitJaar();
        Map<Long, LocalDate> weg = afwezigheden.vandaag();
        Set<Long> kenners = kenners(zaak);
        Buurt buurt = gebieden.get(zaak.buurtCode());
        return alle.stream()
                .map(een -> {
                    Kandidaat kandidaat = kandidaat(een, namen.get(een.medewerkerId()), belasting, buurt);
                    return kandidaat.isGeweigerd() ? kandidaat : kandidaat.met(bezwaar(een, kenners, weg));
                })
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

    private static String bezwaar(Vrijwilliger een, Set<Long> kenners, Map<Long, LocalDate> weg) {
        if (kenners.contains(een.medewerkerId())) {
            return "kent een van de buren";
        }
        LocalDate tot = weg.get(een.medewerkerId());
        return tot == null ? null : "is afwezig tot en met " + DutchDates.day(tot);
    }

    private static String weigering(Vrijwilliger een, Buurt woonbuurt, Buurt buurt, int zaken) {
        if (woonbuurt.code().equals(buurt.code())) {
            return "woont in " + buurt.naam();
        }
        return zaken >= een.maxZaken() ? "heeft al " + zaken + " zaken dit jaar" : null;
    }

    /** @throws RuleViolation at {@code veld} when one of them must not have this case */
    void eisVrij(Bemiddeling zaak, Collection<Long> gekozen, String veld) {
        for (Kandidaat kandidaat : voor(zaak)) {
            if (gekozen.contains(kandidaat.medewerkerId()) && kandidaat.isGeweigerd()) {
                throw new RuleViolation(
                        "B4.2",
                        veld,
                        kandidaat.naam() + " kan zaak " + zaak.nummer() + " niet doen: " + kandidaat.weigering()
                                + ". Kies iemand anders.");
            }
        }
        if (!zijnAllemaalBemiddelaar(gekozen)) {
            throw new RuleViolation("B4.3", veld, "Kies bemiddelaars uit de lijst.");
        }
    }

    /** He or she knows one of the neighbours: never this case again. */
    void kentPartij(long medewerkerId, Bemiddeling zaak) {
        em.createNativeQuery("insert into kent_partij (medewerker_id, bemiddeling_id, op) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, medewerkerId)
                .setParameter(2, zaak.id())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private Set<Long> kenners(Bemiddeling zaak) {
        Set<Long> kenners = new HashSet<>();
        em.createNativeQuery("select medewerker_id from kent_partij where bemiddeling_id = ?1")
                .setParameter(1, zaak.id())
                .getResultList()
                .forEach(id -> kenners.add(((Number) id).longValue()));
        return kenners;
    }

    boolean zijnAllemaalBemiddelaar(Collection<Long> paar) {
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
