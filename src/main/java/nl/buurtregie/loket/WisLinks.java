package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import nl.buurtregie.bemiddeling.Zaakgewist;

/** Nobody follows a case any more in which nobody is left. */
@ApplicationScoped
class WisLinks {

    @PersistenceContext
    private EntityManager em;

    @Transactional(TxType.MANDATORY)
    public void wis(@Observes Zaakgewist gewist) {
        for (String tabel : List.of("geheime_link", "melderbericht")) {
            em.createNativeQuery("delete from " + tabel + " where nummer = ?1")
                    .setParameter(1, gewist.zaak().nummer())
                    .executeUpdate();
        }
    }
}
