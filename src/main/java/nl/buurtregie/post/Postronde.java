package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.buurtregie.platform.schedule.RegularWork;

/** Sends what waits by one road, one message after another. Each road goes by itself: who does not answer on one holds up nobody on another. */
abstract class Postronde implements RegularWork {

    private static final int GEDULD = 20;

    private final ReentrantLock ronde = new ReentrantLock();
    private volatile boolean stopt;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean reachesOut() {
        return true;
    }

    /** An orderly stop waits for the answer to the message that is being sent. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) throws InterruptedException {
        stopt = true;
        if (ronde.tryLock(GEDULD, TimeUnit.SECONDS)) {
            ronde.unlock();
        }
    }

    boolean stopt() {
        return stopt;
    }

    @Override
    public void round() {
        ronde.lock();
        try {
            if (!stopt) {
                doeRonde();
            }
        } finally {
            ronde.unlock();
        }
    }

    /** Sends all that is due, as long as it is taken. */
    abstract void doeRonde();
}
