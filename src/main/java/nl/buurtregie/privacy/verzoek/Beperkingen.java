package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;

/** Cases that are only kept and not worked on (AVG, article 18). */
@ApplicationScoped
public class Beperkingen {

    /** For whoever opens such a case, or wants to do something with it. */
    public static final String STIL =
            "Deze zaak staat stil op verzoek van een buur. Wij bewaren hem alleen. Vraag het de privacyfunctionaris.";

    private static final String VAN_HEM = " and g.soort = ?3 and g.sleutel = ?4";
    private static final String STIL_OF_NIET = " and q.recht in ('BEPERKING', 'BEZWAAR')";

    /** In SQL: the cases that stand still now. */
    public static final String NUMMERS = "select nummer from beperking where opgeheven_op is null";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public boolean isBeperkt(String nummer) {
        return !em.createNativeQuery("select 1 from beperking where nummer = ?1 and opgeheven_op is null")
                .setParameter(1, nummer)
                .setFlushMode(FlushModeType.COMMIT) // no entity writes it
                .getResultList()
                .isEmpty();
    }

    /** All cases that stand still now. */
    public Set<String> nummers() {
        List<?> alle = em.createNativeQuery(NUMMERS).getResultList();
        return alle.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** In JPQL, without a question of its own: whether this number stands still now. */
    public static String staatStil(String nummer, boolean ja) {
        return "SQL('(? in (" + NUMMERS + "))', " + nummer + ") = " + ja;
    }

    /** @throws RuleViolation P5.9: nothing may be done with it */
    public void eisVrij(String nummer) {
        if (isBeperkt(nummer)) {
            throw new RuleViolation("P5.9", STIL);
        }
    }

    /** What stands still already does not stand still twice; the second takes over when the first is lifted. */
    void zet(String nummer, Verzoek verzoek) {
        em.createNativeQuery("insert into beperking (nummer, verzoek_id, op) values (?1, ?2, ?3)"
                        + " on conflict (nummer) where opgeheven_op is null do nothing")
                .setParameter(1, nummer)
                .setParameter(2, verzoek.id())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Whether this request still keeps a case from being worked on. */
    boolean isVan(Verzoek verzoek) {
        return !em.createNativeQuery("select 1 from beperking where verzoek_id = ?1 and opgeheven_op is null")
                .setParameter(1, verzoek.id())
                .getResultList()
                .isEmpty();
    }

    /** @return false when somebody else lifted it already, also in this very moment */
    boolean hefOp(Verzoek verzoek) {
        int opgeheven = em.createNativeQuery(
                        "update beperking set opgeheven_op = ?2 where verzoek_id = ?1 and opgeheven_op is null")
                .setParameter(1, verzoek.id())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        if (opgeheven > 0) {
            neemOver(verzoek);
        }
        return opgeheven > 0;
    }

    /** Whether it kept a case from being worked on once. */
    boolean wasVan(Verzoek verzoek) {
        return !em.createNativeQuery("select 1 from beperking where verzoek_id = ?1")
                .setParameter(1, verzoek.id())
                .getResultList()
                .isEmpty();
    }

    /** Who asked it too, and had to wait for nothing: what the letter said still holds. */
    private void neemOver(Verzoek verzoek) {
        em.createNativeQuery(
                        "insert into beperking (nummer, verzoek_id, op) select b.nummer, min(v.id), ?2 from beperking b"
                                + " join verzoek_betrokkene g on g.nummer = b.nummer and g.soort = 'PARTIJ'"
                                + " join verzoek v on v.id = g.verzoek_id and v.id <> ?1 and v.recht in ('BEPERKING', 'BEZWAAR')"
                                + " and v.uitkomst = 'TOEGEWEZEN'"
                                + " where b.verzoek_id = ?1 and not exists (select from beperking x where x.verzoek_id = v.id"
                                + " and x.nummer = b.nummer) group by b.nummer")
                .setParameter(1, verzoek.id())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /**
     * Kept for somebody's right: restricted for another than who asks now, held, or asked for and not given yet. The own restriction or
     * objection does not stand in the way of being forgotten.
     */
    public boolean isBeschermd(Betrokkene wie) {
        return !em.createNativeQuery("select 1 from beperking b where b.nummer = ?2 and b.opgeheven_op is null"
                        + " and not exists (select from verzoek_betrokkene g where g.verzoek_id = b.verzoek_id"
                        + VAN_HEM
                        + ") union all select 1 from vasthouding h where h.nummer = ?2 and h.opgeheven_op is null"
                        + " and h.tot >= ?1 and not exists (select from verzoek q join verzoek_betrokkene g on g.verzoek_id = q.id"
                        + " where h.reden = 'verzoek ' || q.nummer" + STIL_OF_NIET + VAN_HEM + ")"
                        + " union all select 1" + Vasthoudingen.GEVRAAGD + " and g.nummer = ?2 and not (true"
                        + STIL_OF_NIET + VAN_HEM + ")")
                .setParameter(1, java.sql.Date.valueOf(LocalDate.now(clock)))
                .setParameter(2, wie.nummer())
                .setParameter(3, wie.soort().name())
                .setParameter(4, wie.sleutel())
                .getResultList()
                .isEmpty();
    }

    /** What was kept only is gone: nothing stands still any more. */
    void klaar(String nummer) {
        em.createNativeQuery("update beperking set opgeheven_op = ?2 where nummer = ?1 and opgeheven_op is null")
                .setParameter(1, nummer)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
