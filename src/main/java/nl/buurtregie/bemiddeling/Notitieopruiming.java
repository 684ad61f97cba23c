package nl.buurtregie.bemiddeling;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the promise under every note: after its last day it is gone, not only hidden. */
@ApplicationScoped
public class Notitieopruiming {

    private static final Logger LOG = Logger.getLogger(Notitieopruiming.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Resource
    private ManagedScheduledExecutorService rooster;

    @Inject
    private Notitieopruiming zelf;

    @Inject
    private Clock clock;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        rooster.scheduleWithFixedDelay(this::probeer, 2, 60, TimeUnit.MINUTES);
    }

    private void probeer() {
        try {
            zelf.ruimOp();
        } catch (RuntimeException mislukt) { // a schedule that throws stops for good
            LOG.log(Level.WARNING, "verlopen notities niet opgeruimd, over een uur opnieuw", mislukt);
        }
    }

    /** @return how many notes were deleted */
    @Transactional
    public int ruimOp() {
        return em.createQuery("delete from Notitie n where n.verlooptOp < :vandaag")
                .setParameter("vandaag", LocalDate.now(clock))
                .executeUpdate();
    }
}
