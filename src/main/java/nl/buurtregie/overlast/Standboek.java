package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.overlast.begrip.Stand;

/** Where each problem has been. */
@ApplicationScoped
class Standboek {

    private static final Set<Stand> KLAAR = EnumSet.of(Stand.TERUGKOPPELEN, Stand.AFGESLOTEN);

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

    /**
     * Since when it is solved: closed, or only the answer still has to be given. Empty when it runs, or was stopped.
     */
    Optional<Instant> klaarSinds(Probleem probleem) {
        if (!KLAAR.contains(probleem.stand())) {
            return Optional.empty();
        }
        em.flush();
        return em.createQuery(
                        "select w from Standwissel w where w.probleemId = :probleem order by w.id desc",
                        Standwissel.class)
                .setParameter("probleem", probleem.id())
                .getResultStream()
                .takeWhile(wissel -> KLAAR.contains(wissel.stand()))
                .reduce((later, eerder) -> eerder)
                .map(Standwissel::op);
    }

    /** It stood somewhere before. */
    boolean heeft(Probleem probleem) {
        return em.createQuery("select count(w) from Standwissel w where w.probleemId = :probleem", Long.class)
                        .setParameter("probleem", probleem.id())
                        .getSingleResult()
                > 0;
    }
}
