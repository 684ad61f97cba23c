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
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Looks for what stands out, from an hour before the last round that was good. What is open already grows; what was closed is not found again in the same lines. Two
 * servers that look at the same moment find it once.
 */
@ApplicationScoped
class Patroonzoeker {

    private static final Duration TERUG = Duration.ofHours(1);

    /** In one round: who is further behind catches up in a few of them. */
    private static final Duration HOOGUIT = Duration.ofDays(31);

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
                    + " where l.wat in " + Logboek.MIS
                    + " and l.%3$s is not null and l.op > ?2 and l.op <= ?6 and m.aantal >= ?4";

    /** A case that was opened, and how many there were in the hour before it. */
    private static final String ZAKEN =
            "select cast(r.medewerker_id as text) as onderwerp, r.op, e.van from raadpleging r"
                    + " cross join lateral (select count(distinct e.nummer) as aantal, min(e.op) as van from raadpleging e"
                    + " where e.medewerker_id = r.medewerker_id and e.soort = 'INZIEN'"
                    + " and e.op > r.op - make_interval(secs => ?4) and e.op <= r.op) e"
                    + " where r.soort = 'INZIEN' and r.op > ?2 and r.op <= ?6 and e.aantal >= ?3";

    private static final String NACHT =
            "select cast(l.wie as text) as onderwerp, l.op, l.op as van from beveiligingslog l"
                    + " where l.wat = 'EXPORTED' and l.wie is not null and l.op > ?2 and l.op <= ?6 and case when ?3 <= ?4"
                    + " then extract(hour from l.op at time zone ?5) >= ?3 and extract(hour from l.op at time zone ?5) < ?4"
                    + " else extract(hour from l.op at time zone ?5) >= ?3 or extract(hour from l.op at time zone ?5) < ?4 end";

    private static final String BEHEERDER =
            "select cast(l.id as text) as onderwerp, l.op, l.op as van from beveiligingslog l"
                    + " where l.wat in ('ROLE_GIVEN', 'ACCOUNT_INVITED', 'ACCOUNT_OPENED') and l.toelichting like '%beheerder%' and l.op > ?2 and l.op <= ?6";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Beveiligingsinstellingen grenzen;

    @Inject
    private Clock clock;

    void zoek() {
        Instant nu = clock.instant();
        Instant van = vorige().filter(tot -> tot.isBefore(nu)).orElse(nu).minus(TERUG);
        Instant verst = van.plus(HOOGUIT);
        Tijdvak tijdvak = new Tijdvak(nu, van, verst.isBefore(nu) ? verst : nu);
        zoek(tijdvak);
        onthoud(tijdvak.tot());
    }

    /** @param van and later, but not that moment @param tot and that moment too */
    private record Tijdvak(Instant nu, Instant van, Instant tot) {}

    private void zoek(Tijdvak tijdvak) {
        vraag(Patroon.VEEL_ACCOUNTS, POGINGEN.formatted("l.adres", "distinct m.betreft", "adres"), tijdvak)
                .setParameter(3, (double) grenzen.binnen().toSeconds())
                .setParameter(4, grenzen.accounts())
                .executeUpdate();
        vraag(Patroon.EEN_ACCOUNT, POGINGEN.formatted("cast(l.betreft as text)", "*", "betreft"), tijdvak)
                .setParameter(3, (double) TERUG.toSeconds())
                .setParameter(4, grenzen.keren())
                .executeUpdate();
        vraag(Patroon.VEEL_ZAKEN, ZAKEN, tijdvak)
                .setParameter(3, grenzen.zaken())
                .setParameter(4, (double) TERUG.toSeconds())
                .executeUpdate();
        vraag(Patroon.NACHT, NACHT, tijdvak)
                .setParameter(3, grenzen.nachtVan())
                .setParameter(4, grenzen.nachtTot())
                .setParameter(5, SharedClock.ZONE.getId())
                .executeUpdate();
        vraag(Patroon.BEHEERDER, BEHEERDER, tijdvak).executeUpdate();
    }

    private Query vraag(Patroon soort, String welke, Tijdvak tijdvak) {
        return em.createNativeQuery(BEWAAR.formatted(soort.name(), welke))
                .setParameter(1, Timestamp.from(tijdvak.nu()))
                .setParameter(2, Timestamp.from(tijdvak.van()))
                .setParameter(6, Timestamp.from(tijdvak.tot()));
    }

    /** Until when it was judged; empty before the first round. */
    private Optional<Instant> vorige() {
        List<?> tot = em.createNativeQuery("select tot from patroonronde").getResultList();
        return tot.stream().findFirst().map(een -> ((Timestamp) een).toInstant());
    }

    private void onthoud(Instant tot) {
        em.createNativeQuery("insert into patroonronde (id, tot) values (1, ?1)"
                        + " on conflict (id) do update set tot = excluded.tot")
                .setParameter(1, Timestamp.from(tot))
                .executeUpdate();
    }
}
