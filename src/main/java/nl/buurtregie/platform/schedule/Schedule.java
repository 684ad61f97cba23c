package nl.buurtregie.platform.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Calls the rounds of all regular work. */
@ApplicationScoped
public class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    /** What comes back once an hour need not wait for its first hour. */
    private static final Duration LONGEST_BEFORE_FIRST = Duration.ofMinutes(3);

    @Inject
    @Any
    private Instance<RegularWork> all;

    @Inject
    @Any
    private Instance<HouseClosed> closed;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Resource
    private ContextService contexts;

    private final Progress progress = new Progress();
    private final long start = System.nanoTime();

    private int size; // written before anybody asks

    /** The tables are there, and so is what the first start makes. */
    public void begin() {
        all.forEach(work -> {
            size++;
            String what = work.what();
            long pause = Math.max(1_000, work.pause().toMillis());
            long first = Math.min(pause, LONGEST_BEFORE_FIRST.toMillis());
            progress.waits(what, now().plusMillis(first));
            threads.scheduleWithFixedDelay(() -> round(what, work, pause), first, pause, TimeUnit.MILLISECONDS);
        });
    }

    /**
     * In a context that begins and ends with this round. The server gives work that comes back the same one each time: what reads outside a
     * transaction leaves an entity manager in it that is closed by the next round, and other work that was scheduled beside it finds it too.
     */
    private void round(String what, RegularWork work, long pause) {
        try {
            contexts.contextualRunnable(() -> turn(what, work)).run();
            progress.done(what);
        } catch (Throwable fault) { // a schedule that throws stops for good, and says nothing: an Error too
            progress.failed(what, now());
            LOG.log(Level.WARNING, what + " mislukt, straks opnieuw", fault);
        }
        progress.waits(what, now().plusMillis(pause));
    }

    private void turn(String what, RegularWork work) {
        progress.began(what, now(), work.longest());
        if (!work.reachesOut() || closed.stream().noneMatch(HouseClosed::isHeld)) {
            work.round();
        }
    }

    /** As the threads count it, from the start of the server: a demo moves the clock of the house. */
    Instant now() {
        return Instant.EPOCH.plusNanos(System.nanoTime() - start);
    }

    Progress progress() {
        return progress;
    }

    /** How much of it there is. */
    int size() {
        return size;
    }
}
