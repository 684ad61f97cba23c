package nl.buurtregie.toezicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Looks in the access log for what stands out, from where the last round stopped. What is open already grows; what was dealt with is not found again in the
 * same lines. Two servers that look at the same moment find it once.
 */
@ApplicationScoped
class Kijkzoeker {

    /** A line is written at the end of what it is about: it may come a little later than the moment in it. */
    private static final Duration MARGE = Duration.ofMinutes(5);

    private static final String BEWAAR =
            "insert into opvallende_inzage (soort, medewerker_id, onderwerp, eerste, laatste, keren,"
                    + " gewoon) select '%1$s', g.wie, g.onderwerp, g.eerste, g.laatste, g.keren, g.gewoon from (%2$s) g"
                    + " on conflict (soort, medewerker_id, onderwerp) where afgedaan_op is null do update"
                    + " set eerste = least(opvallende_inzage.eerste, excluded.eerste), laatste = greatest(opvallende_inzage.laatste,"
                    + " excluded.laatste), keren = greatest(opvallende_inzage.keren, %3$s), versie = opvallende_inzage.versie + 1"
                    + " where opvallende_inzage.laatste < excluded.laatste";

    /** What is about a day is judged by that whole day. */
    private static final String VAN_DE_DAG = "excluded.keren";

    /** What is about a case may go on for days: all lines from the first until the last, for that is what it says. */
    private static final String VAN_DE_ZAAK =
            "(select count(*) from raadpleging r where r.medewerker_id = excluded.medewerker_id and r.nummer ="
                    + " excluded.onderwerp and r.soort = 'INZIEN' and r.grond in (%s) and r.op between"
                    + " least(opvallende_inzage.eerste, excluded.eerste) and excluded.laatste%s)";

    /** Lines with these grounds on a day, but for those before somebody said of the same that it was dealt with. */
    private static final String REGELS = " from raadpleging r where r.soort = 'INZIEN' and r.op >= ?1 and r.op < ?2 and"
            + " r.grond in (%3$s) and not exists (select from opvallende_inzage o where o.soort = '%1$s' and o.medewerker_id ="
            + " r.medewerker_id and o.onderwerp = %2$s and o.afgedaan_op >= r.op)";

    private static final String WOONT_ER =
            " and exists (select from vrijwilliger v where v.medewerker_id = r.medewerker_id"
                    + " and v.woonbuurt = r.buurt_code)";

    private static final String EIGEN_BUURT =
            "select r.medewerker_id as wie, r.nummer as onderwerp, min(r.op) as eerste,"
                    + " max(r.op) as laatste, count(*) as keren, cast(null as integer) as gewoon"
                    + REGELS.formatted(Kijkpatroon.EIGEN_BUURT, "r.nummer", "'COORDINATOR'")
                    + WOONT_ER + " group by 1, 2";

    private static final String NOODDEUR = "select r.medewerker_id as wie, r.nummer as onderwerp, min(r.op) as eerste,"
            + " max(r.op) as laatste, count(*) as keren, cast(null as integer) as gewoon"
            + REGELS.formatted(Kijkpatroon.NOODDEUR, "r.nummer", "'NOODDEUR'") + " group by 1, 2";

    /** ?3 is the name of the day, ?4 from how many cases it stands out. */
    private static final String AFGELOPEN_ZAKEN =
            "select r.medewerker_id as wie, ?3 as onderwerp, min(r.op) as eerste, max(r.op) as"
                    + " laatste, count(distinct r.nummer) as keren, cast(null as integer) as gewoon"
                    + REGELS.formatted(Kijkpatroon.AFGELOPEN_ZAKEN, "?3", "'COORDINATOR'")
                    + " and r.afgelopen group by 1 having count(distinct r.nummer) >= ?4";

    /** Cases on a day with any, in the thirty days before ?5. */
    private static final String GEWOON =
            "(select cast(round(avg(d.zaken)) as integer) from (select count(distinct a.nummer) as"
                    + " zaken from raadpleging a where a.medewerker_id = u.wie and a.soort = 'INZIEN' and a.op < ?5 and"
                    + " a.op >= cast(?5 as timestamptz) - interval '30 days' group by cast(a.op at time zone '"
                    + SharedClock.ZONE.getId()
                    + "' as date)) d)";

    /** Lines of this person in the hour up to a line of ?1 to ?2, that did not count for another day. */
    private static final String IN_EEN_UUR =
            "select r.medewerker_id as wie, r.op, min(e.op) as eerste, count(distinct e.nummer) as zaken"
                    + " from raadpleging r join raadpleging e on e.medewerker_id = r.medewerker_id and e.op <= r.op and e.op >"
                    + " r.op - interval '1 hour' and e.soort = 'INZIEN' and e.grond in ('COORDINATOR', 'PAAR') and not exists"
                    + " (select from opvallende_inzage o where o.soort = 'VEEL_ZAKEN' and o.medewerker_id = e.medewerker_id and"
                    + " (o.onderwerp = ?3 and o.afgedaan_op >= e.op or o.onderwerp <> ?3 and e.op between o.eerste and o.laatste))"
                    + " where r.soort = 'INZIEN' and r.op >= ?1 and r.op < ?2 and r.grond in ('COORDINATOR', 'PAAR') group by 1, 2";

    private static final String VEEL_ZAKEN =
            "select u.wie, ?3 as onderwerp, min(u.eerste) as eerste, max(u.op) as laatste, max(u.zaken) as keren, "
                    + GEWOON + " as gewoon from (" + IN_EEN_UUR + ") u where u.zaken >= ?4 group by 1";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Toezichtinstellingen grenzen;

    @Inject
    private Clock clock;

    /** From the last round on, day by day; of each day all of it, so that what was found grows. */
    void zoek() {
        Instant nu = clock.instant();
        LocalDate vandaag = dag(nu);
        Optional<Instant> vorige = vorige().filter(tot -> tot.isBefore(nu));
        Instant vanaf = vorige.orElse(SharedClock.startOf(vandaag).plus(MARGE)).minus(MARGE);
        LocalDate dag = dag(vanaf);
        while (!dag.isAfter(vandaag)) {
            zoek(dag, vanaf);
            dag = dag.plusDays(1);
        }
        onthoud(nu);
    }

    private void zoek(LocalDate dag, Instant vanaf) {
        Instant begin = SharedClock.startOf(dag);
        Instant einde = SharedClock.startOf(dag.plusDays(1));
        String buurtkeren = VAN_DE_ZAAK.formatted("'COORDINATOR'", WOONT_ER);
        vraag(Kijkpatroon.EIGEN_BUURT, EIGEN_BUURT, buurtkeren, begin, einde).executeUpdate();
        vraag(Kijkpatroon.NOODDEUR, NOODDEUR, VAN_DE_ZAAK.formatted("'NOODDEUR'", ""), begin, einde)
                .executeUpdate();
        vraag(Kijkpatroon.VEEL_ZAKEN, VEEL_ZAKEN, VAN_DE_DAG, vanaf.isAfter(begin) ? vanaf : begin, einde)
                .setParameter(3, dag.toString())
                .setParameter(4, grenzen.zaken())
                .setParameter(5, Timestamp.from(begin))
                .executeUpdate();
        vraag(Kijkpatroon.AFGELOPEN_ZAKEN, AFGELOPEN_ZAKEN, VAN_DE_DAG, begin, einde)
                .setParameter(3, dag.toString())
                .setParameter(4, grenzen.afgelopen())
                .executeUpdate();
    }

    /** Until when it was judged; empty before the first round. */
    private Optional<Instant> vorige() {
        List<?> tot = em.createNativeQuery("select tot from kijkronde").getResultList();
        return tot.stream().findFirst().map(een -> ((Timestamp) een).toInstant());
    }

    private void onthoud(Instant nu) {
        em.createNativeQuery(
                        "insert into kijkronde (id, tot) values (1, ?1) on conflict (id) do update set tot = excluded.tot")
                .setParameter(1, Timestamp.from(nu))
                .executeUpdate();
    }

    private static LocalDate dag(Instant op) {
        return LocalDate.ofInstant(op, SharedClock.ZONE);
    }

    /** @param keren how often it counts when it is open already */
    private Query vraag(Kijkpatroon soort, String welke, String keren, Instant van, Instant tot) {
        return em.createNativeQuery(BEWAAR.formatted(soort, welke, keren))
                .setParameter(1, Timestamp.from(van))
                .setParameter(2, Timestamp.from(tot));
    }
}
