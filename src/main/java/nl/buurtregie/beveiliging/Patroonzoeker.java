package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Looks in the last hour for what stands out. What is open already grows; what was closed is not found again in the same lines. Two
 * servers that look at the same moment find it once.
 */
@ApplicationScoped
class Patroonzoeker {

    private static final Duration TERUG = Duration.ofHours(1);

    private static final String BEWAAR = "insert into opvallend (soort, onderwerp, eerste, laatste, gevonden_op)"
            + " select '%1$s', g.onderwerp, min(g.van), max(g.op), ?1 from (%2$s) g where g.op > coalesce((select max(o.gesloten_op)"
            + " from opvallend o where o.soort = '%1$s' and o.onderwerp = g.onderwerp), '-infinity') group by g.onderwerp"
            + " on conflict (soort, onderwerp) where gesloten_op is null do update"
            + " set laatste = greatest(opvallend.laatste, excluded.laatste), eerste = least(opvallend.eerste, excluded.eerste)";

    /** A try, and how many there were in the time before it. */
    private static final String POGINGEN =
            "select %1$s as onderwerp, l.op, m.van from beveiligingslog l cross join lateral ("
                    + "select count(%2$s) as aantal, min(m.op) as van from beveiligingslog m where m.%3$s = l.%3$s and m.wat in "
                    + Logboek.MIS
                    + " and m.op > l.op - make_interval(secs => ?3) and m.op <= l.op) m"
                    + " where l.wat in " + Logboek.MIS + " and l.%3$s is not null and l.op > ?2 and m.aantal >= ?4";

    private static final String ZAKEN =
            "select cast(r.medewerker_id as text) as onderwerp, max(r.op) as op, min(r.op) as van"
                    + " from raadpleging r where r.soort = 'INZIEN' and r.op > ?2 group by 1 having count(distinct r.nummer) >= ?3";

    private static final String NACHT =
            "select cast(l.wie as text) as onderwerp, l.op, l.op as van from beveiligingslog l"
                    + " where l.wat = 'EXPORTED' and l.wie is not null and l.op > ?2 and case when ?3 <= ?4"
                    + " then extract(hour from l.op at time zone ?5) >= ?3 and extract(hour from l.op at time zone ?5) < ?4"
                    + " else extract(hour from l.op at time zone ?5) >= ?3 or extract(hour from l.op at time zone ?5) < ?4 end";

    private static final String BEHEERDER =
            "select cast(l.id as text) as onderwerp, l.op, l.op as van from beveiligingslog l"
                    + " where l.wat in ('ROLE_GIVEN', 'ACCOUNT_INVITED', 'ACCOUNT_OPENED') and l.toelichting like '%beheerder%' and l.op > ?2";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Beveiligingsinstellingen grenzen;

    @Inject
    private Clock clock;

    void zoek() {
        vraag(Patroon.VEEL_ACCOUNTS, POGINGEN.formatted("l.adres", "distinct m.betreft", "adres"))
                .setParameter(3, (double) grenzen.binnen().toSeconds())
                .setParameter(4, grenzen.accounts())
                .executeUpdate();
        vraag(Patroon.EEN_ACCOUNT, POGINGEN.formatted("cast(l.betreft as text)", "*", "betreft"))
                .setParameter(3, (double) TERUG.toSeconds())
                .setParameter(4, grenzen.keren())
                .executeUpdate();
        vraag(Patroon.VEEL_ZAKEN, ZAKEN).setParameter(3, grenzen.zaken()).executeUpdate();
        vraag(Patroon.NACHT, NACHT)
                .setParameter(3, grenzen.nachtVan())
                .setParameter(4, grenzen.nachtTot())
                .setParameter(5, SharedClock.ZONE.getId())
                .executeUpdate();
        vraag(Patroon.BEHEERDER, BEHEERDER).executeUpdate();
    }

    private Query vraag(Patroon soort, String welke) {
        Instant nu = clock.instant();
        return em.createNativeQuery(BEWAAR.formatted(soort.name(), welke))
                .setParameter(1, Timestamp.from(nu))
                .setParameter(2, Timestamp.from(nu.minus(TERUG)));
    }
}
