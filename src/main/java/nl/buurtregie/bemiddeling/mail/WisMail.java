package nl.buurtregie.bemiddeling.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.buurtregie.bemiddeling.Zaakgewist;

/** The case is made anonymous: the mail that it came from goes, with what came along. */
@ApplicationScoped
class WisMail {

    @PersistenceContext
    private EntityManager em;

    @Transactional(TxType.MANDATORY)
    public void wis(@Observes Zaakgewist gewist) {
        em.createQuery("delete from Mailvoorstel m where m.nummer = :nummer")
                .setParameter("nummer", gewist.zaak().nummer())
                .executeUpdate();
    }
}
