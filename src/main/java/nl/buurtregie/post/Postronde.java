package nl.buurtregie.post;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.buurtregie.platform.schedule.RegularWork;

/** Sends what waits by one road, one message after another. Each road goes by itself: who does not answer on one holds up nobody on another. */
abstract class Postronde implements RegularWork {

    /** For all roads together: the launcher waits a while longer. */
    private static final Duration GEDULD = Duration.ofSeconds(20);

    @Inject
    private Mailinstellingen instellingen;

    @Inject
    private Clock clock;

    private final Rem rem;
    private final ReentrantLock ronde = new ReentrantLock();
    private volatile boolean stopt;
    private volatile long uiterlijk;

    /** @param geduld how many times "not now" in a row are too many on this road */
    Postronde(int geduld) {
        rem = new Rem(geduld);
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean reachesOut() {
        return true;
    }

    /** An orderly stop: no road begins another message. All are told before one is waited for. */
    void stop(
            @Observes @Priority(Interceptor.Priority.APPLICATION) @BeforeDestroyed(ApplicationScoped.class)
                    Object event) {
        stop(GEDULD);
    }

    void stop(Duration geduld) {
        uiterlijk = System.nanoTime() + geduld.toNanos();
        stopt = true;
    }

    /** And then it waits for the answer to the message that is being sent. */
    void wacht(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) throws InterruptedException {
        if (ronde.tryLock(uiterlijk - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            ronde.unlock();
        }
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

    /** The next message may go. */
    boolean mag() {
        return !stopt && rem.isLos(clock.instant());
    }

    /** Who was refused in an earlier round is no sign that all are refused. */
    void begin() {
        rem.begin();
    }

    /** They take nothing now. */
    void wachtEven() {
        rem.wacht(clock.instant(), instellingen.herhaling());
    }

    /** One more was offered, of the so many that a minute has on this road. */
    void telMee() {
        rem.telMee(clock.instant(), instellingen.perMinuut());
    }

    /** @param open whether the other side still listens */
    void telt(Verslag verslag, boolean open) {
        rem.telt(verslag.uitslag(), open, clock.instant(), instellingen.herhaling());
    }
}
