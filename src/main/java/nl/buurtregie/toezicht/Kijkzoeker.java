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
import nl.buurtregie.platform.time.SharedClock;

/**
 * Looks in the access log of today for what stands out. What is open already grows; what was dealt with is not found again in the
 * same lines. Two servers that look at the same moment find it once.
 */
@ApplicationScoped
class Kijkzoeker {

    private static final Duration UUR = Duration.ofHours(1);

    private static final String BEWAAR =
            "insert into opvallende_inzage (soort, medewerker_id, onderwerp, eerste, laatste, keren,"
                    + " gewoon) select '%1$s', g.wie, g.onderwerp, g.eerste, g.laatste, g.keren, g.gewoon from (%2$s) g"
                    + " on conflict (soort, medewerker_id, onderwerp) where afgedaan_op is null do update"
                    + " set eerste = least(opvallende_inzage.eerste, excluded.eerste), laatste = greatest(opvallende_inzage.laatste,"
                    + " excluded.laatste), keren = greatest(opvallende_inzage.keren, excluded.keren), versie = opvallende_inzage.versie + 1"
                    + " where opvallende_inzage.laatste < excluded.laatste";

    /** Lines with these grounds since ?1, but for those before somebody said of the same that it was dealt with. */
    private static final String REGELS = " from raadpleging r where r.soort = 'INZIEN' and r.op >= ?1 and r.grond in"
            + " (%3$s) and not exists (select from opvallende_inzage o where o.soort = '%1$s' and o.medewerker_id ="
            + " r.medewerker_id and o.onderwerp = %2$s and o.afgedaan_op >= r.op)";

    private static final String EIGEN_BUURT =
            "select r.medewerker_id as wie, r.nummer as onderwerp, min(r.op) as eerste,"
                    + " max(r.op) as laatste, count(*) as keren, cast(null as integer) as gewoon"
                    + REGELS.formatted(Kijkpatroon.EIGEN_BUURT, "r.nummer", "'COORDINATOR'")
                    + " and exists (select from vrijwilliger v where v.medewerker_id = r.medewerker_id"
                    + " and v.woonbuurt = r.buurt_code) group by 1, 2";

    private static final String NOODDEUR = "select r.medewerker_id as wie, r.nummer as onderwerp, min(r.op) as eerste,"
            + " max(r.op) as laatste, count(*) as keren, cast(null as integer) as gewoon"
            + REGELS.formatted(Kijkpatroon.NOODDEUR, "r.nummer", "'NOODDEUR'") + " group by 1, 2";

    /** On a day: ?2 is its name, ?3 from how many cases it stands out. */
    private static final String OP_EEN_DAG =
            "select r.medewerker_id as wie, ?2 as onderwerp, min(r.op) as eerste, max(r.op) as"
                    + " laatste, count(distinct r.nummer) as keren, %s as gewoon %s group by 1 having count(distinct r.nummer) >= ?3";

    /** Cases on a day with any, in the thirty days before ?4. */
    private static final String GEWOON =
            "(select cast(round(avg(d.zaken)) as integer) from (select count(distinct a.nummer) as"
                    + " zaken from raadpleging a where a.medewerker_id = r.medewerker_id and a.soort = 'INZIEN' and a.op < ?4 and"
                    + " a.op >= cast(?4 as timestamptz) - interval '30 days' group by cast(a.op at time zone '"
                    + SharedClock.ZONE.getId()
                    + "' as date)) d)";

    private static final String VEEL_ZAKEN =
            OP_EEN_DAG.formatted(GEWOON, REGELS.formatted(Kijkpatroon.VEEL_ZAKEN, "?2", "'COORDINATOR', 'PAAR'"));

    private static final String AFGELOPEN_ZAKEN = OP_EEN_DAG.formatted(
            "cast(null as integer)",
            REGELS.formatted(Kijkpatroon.AFGELOPEN_ZAKEN, "?2", "'COORDINATOR'") + " and r.afgelopen");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Toezichtinstellingen grenzen;

    @Inject
    private Clock clock;

    void zoek() {
        Instant nu = clock.instant();
        LocalDate vandaag = LocalDate.ofInstant(nu, SharedClock.ZONE);
        Instant begin = SharedClock.startOf(vandaag);
        vraag(Kijkpatroon.EIGEN_BUURT, EIGEN_BUURT, begin).executeUpdate();
        vraag(Kijkpatroon.NOODDEUR, NOODDEUR, begin).executeUpdate();
        vraag(Kijkpatroon.VEEL_ZAKEN, VEEL_ZAKEN, nu.minus(UUR))
                .setParameter(2, vandaag.toString())
                .setParameter(3, grenzen.zaken())
                .setParameter(4, Timestamp.from(begin))
                .executeUpdate();
        vraag(Kijkpatroon.AFGELOPEN_ZAKEN, AFGELOPEN_ZAKEN, begin)
                .setParameter(2, vandaag.toString())
                .setParameter(3, grenzen.afgelopen())
                .executeUpdate();
    }

    private Query vraag(Kijkpatroon soort, String welke, Instant van) {
        return em.createNativeQuery(BEWAAR.formatted(soort, welke)).setParameter(1, Timestamp.from(van));
    }
}
