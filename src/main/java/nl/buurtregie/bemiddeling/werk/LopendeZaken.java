package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.aanbod.LooptNog;

/** Cases that are not closed. */
@ApplicationScoped
class LopendeZaken implements LooptNog {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Deel deel() {
        return Deel.BEMIDDELING;
    }

    @Override
    public String inWoorden() {
        long open = ((Number) em.createNativeQuery("select count(*) from bemiddeling where status <> 'AFGESLOTEN'")
                        .getSingleResult())
                .longValue();
        return open == 0 ? "" : open == 1 ? "1 zaak" : open + " zaken";
    }
}
