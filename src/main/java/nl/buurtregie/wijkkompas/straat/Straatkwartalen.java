package nl.buurtregie.wijkkompas.straat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.buurtregie.platform.persistence.Rows;

/**
 * Problems of the whole gemeente by quarter, for each main kind. The years before the last one are remembered for a minute:
 * they hold most of the rows, and change only when something is registered late.
 */
@ApplicationScoped
class Straatkwartalen {

    private static final Duration ONTHOUD = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private final Map<Reeks, Onthouden> onthouden = new ConcurrentHashMap<>();

    private record Reeks(int vanJaar, int jaren) {}

    private record Onthouden(Instant tot, Map<String, int[]> geteld) {}

    /** @return as many quarters for each main kind, of which at least one was seen */
    Map<String, int[]> tel(int vanJaar, int jaren) {
        Map<String, int[]> alle = new TreeMap<>();
        voegIn(alle, eerdere(new Reeks(vanJaar, jaren - 1)), 0, jaren);
        voegIn(alle, lees(vanJaar + jaren - 1, 1), jaren - 1, jaren);
        return alle;
    }

    private Map<String, int[]> eerdere(Reeks reeks) {
        return onthouden
                .compute(
                        reeks,
                        (wat, eerder) -> eerder != null && clock.instant().isBefore(eerder.tot())
                                ? eerder
                                : new Onthouden(clock.instant().plus(ONTHOUD), lees(wat.vanJaar(), wat.jaren())))
                .geteld();
    }

    private static void voegIn(Map<String, int[]> alle, Map<String, int[]> deel, int jaar, int jaren) {
        deel.forEach((groep, kwartalen) -> System.arraycopy(
                kwartalen, 0, alle.computeIfAbsent(groep, nieuw -> new int[jaren * 4]), jaar * 4, kwartalen.length));
    }

    private Map<String, int[]> lees(int vanJaar, int jaren) {
        Query vraag = em.createNativeQuery(
                        "select groep, cast(extract(year from op) * 4 + extract(quarter from op) - 1 as int), sum(n)"
                                + " from (select op, groep, count(*) n from feit_overlastmelding"
                                + " where nieuw and op >= ?1 and op < ?2 group by 1, 2) d group by 1, 2")
                .setParameter(1, Date.valueOf(LocalDate.of(vanJaar, 1, 1)))
                .setParameter(2, Date.valueOf(LocalDate.of(vanJaar + jaren, 1, 1)));
        Map<String, int[]> geteld = new TreeMap<>();
        Rows.of(vraag, Kwartaal.class)
                .forEach(een ->
                        geteld.computeIfAbsent(een.groep(), nieuw -> new int[jaren * 4])[een.kwartaal() - vanJaar * 4] =
                                een.aantal());
        return geteld;
    }

    private record Kwartaal(String groep, int kwartaal, int aantal) {}
}
