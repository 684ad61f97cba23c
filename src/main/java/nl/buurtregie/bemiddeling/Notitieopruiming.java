package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.privacy.bewaren.Opruiming;

/** Keeps the promise under every note: after its last day it is gone, not only hidden. */
@ApplicationScoped
@Transactional
public class Notitieopruiming implements Opruiming {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public String wat() {
        return "verlopen notities";
    }

    @Override
    public int ruimOp() {
        return em.createQuery("delete from Notitie n where n.verlooptOp < :vandaag")
                .setParameter("vandaag", LocalDate.now(clock))
                .executeUpdate();
    }
}
