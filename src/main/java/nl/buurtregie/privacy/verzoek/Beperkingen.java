package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.RuleViolation;

/** Cases that are only kept and not worked on (AVG, article 18). */
@ApplicationScoped
public class Beperkingen {

    /** For whoever opens such a case, or wants to do something with it. */
    public static final String STIL =
            "Deze zaak staat stil op verzoek van een buur. Wij bewaren hem alleen. Vraag het de privacyfunctionaris.";

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
        List<?> alle = em.createNativeQuery("select nummer from beperking where opgeheven_op is null")
                .getResultList();
        return alle.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** @throws RuleViolation P5.9: nothing may be done with it */
    public void eisVrij(String nummer) {
        if (isBeperkt(nummer)) {
            throw new RuleViolation("P5.9", STIL);
        }
    }

    /** Twice is once. */
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

    void hefOp(Verzoek verzoek) {
        em.createNativeQuery("update beperking set opgeheven_op = ?2 where verzoek_id = ?1 and opgeheven_op is null")
                .setParameter(1, verzoek.id())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
