package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Where each problem has been. */
@ApplicationScoped
class Standboek {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** It stands here now; staying where it was is no news. */
    void schrijf(Probleem probleem) {
        boolean zelfde = em.createQuery(
                        "select w from Standwissel w where w.probleemId = :probleem order by w.id desc",
                        Standwissel.class)
                .setParameter("probleem", probleem.id())
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(laatst -> laatst.isGelijk(probleem));
        if (!zelfde) {
            em.persist(new Standwissel(probleem, probleem.stand().isOpen() ? clock.instant() : probleem.geslotenOp()));
        }
    }

    /** It stood somewhere before. */
    boolean heeft(Probleem probleem) {
        return em.createQuery("select count(w) from Standwissel w where w.probleemId = :probleem", Long.class)
                        .setParameter("probleem", probleem.id())
                        .getSingleResult()
                > 0;
    }
}
