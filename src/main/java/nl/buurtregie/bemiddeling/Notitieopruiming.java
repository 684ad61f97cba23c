package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.buurtregie.platform.schedule.RegularWork;

/** Keeps the promise under every note: after its last day it is gone, not only hidden. */
@ApplicationScoped
public class Notitieopruiming implements RegularWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "verlopen notities opruimen";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void round() {
        ruimOp();
    }

    /** @return how many notes were deleted */
    @Transactional
    public int ruimOp() {
        return em.createQuery("delete from Notitie n where n.verlooptOp < :vandaag")
                .setParameter("vandaag", LocalDate.now(clock))
                .executeUpdate();
    }
}
