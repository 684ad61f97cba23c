package nl.buurtregie.overlast.lijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.aanbod.LooptNog;

/** Problems that are not closed. */
@ApplicationScoped
class LopendeProblemen implements LooptNog {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Deel deel() {
        return Deel.STRAAT;
    }

    @Override
    public String inWoorden() {
        long open = ((Number) em.createNativeQuery(
                                "select count(*) from probleem where stand not in ('AFGESLOTEN','GESTOPT')")
                        .getSingleResult())
                .longValue();
        return open == 0 ? "" : open == 1 ? "1 probleem" : open + " problemen";
    }
}
