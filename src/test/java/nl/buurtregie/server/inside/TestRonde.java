package nl.buurtregie.server.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtregie.platform.schedule.RegularWork;

/** Regular work that reads without a transaction, as some of the product's does. Only in the test WAR. */
@ApplicationScoped
public class TestRonde implements RegularWork {

    private final AtomicInteger read = new AtomicInteger();

    @PersistenceContext
    private EntityManager em;

    @Override
    public String what() {
        return "lezen zonder transactie";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void round() {
        em.createQuery("select count(m) from Medewerker m", Long.class).getSingleResult();
        read.incrementAndGet();
    }

    /** How often that went well. */
    public int read() {
        return read.get();
    }
}
