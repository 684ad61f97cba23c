package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.buurtregie.bemiddeling.Zaakgewist;

/** The case is made anonymous: its documents go. */
@ApplicationScoped
class WisDocumenten {

    @PersistenceContext
    private EntityManager em;

    @Transactional(TxType.MANDATORY)
    public void wis(@Observes Zaakgewist gewist) {
        em.createQuery("delete from Zaakdocument d where d.bemiddelingId = :zaak")
                .setParameter("zaak", gewist.zaak().id())
                .executeUpdate();
    }
}
