package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import nl.buurtregie.platform.schedule.RegularWork;

/** Where nobody was seen for a day, nobody is logged in. */
@ApplicationScoped
class Sessieopruiming implements RegularWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "oude sessies opruimen";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void round() {
        em.createNativeQuery("delete from sessie where gezien < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .executeUpdate();
    }
}
