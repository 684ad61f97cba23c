package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import nl.buurtregie.platform.schedule.RegularWork;

/** The nooddeur falls shut by itself, within half a minute after its hour. */
@ApplicationScoped
class Nooddeursluiting implements RegularWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "nooddeuren sluiten";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    @Transactional
    public void round() {
        em.createNativeQuery("update zicht set einde = tot where nooddeur and einde is null and tot <= ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
