package nl.buurtregie.platform.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Resource
    private ContextService contexts;

    private final Progress progress = new Progress();

    private int size; // written before anybody asks

    /** The tables are there, and so is what the first start makes. */
    public void begin() {
        all.forEach(work -> {
            size++;
            long pause = Math.max(1_000, work.pause().toMillis());
            long first = Math.min(pause, LONGEST_BEFORE_FIRST.toMillis());
            threads.scheduleWithFixedDelay(() -> round(work), first, pause, TimeUnit.MILLISECONDS);
        });
    }

    /**
     * In a context that begins and ends with this round. The server gives work that comes back the same one each time: what reads outside a
     * transaction leaves an entity manager in it that is closed by the next round, and other work that was scheduled beside it finds it too.
     */
    private void round(RegularWork work) {
        progress.began(work.what(), clock.instant());
        try {
            contexts.contextualRunnable(() -> turn(work)).run();
            progress.done(work.what());
        } catch (RuntimeException fault) { // a schedule that throws stops for good
            progress.failed(work.what());
            LOG.log(Level.WARNING, work.what() + " mislukt, straks opnieuw", fault);
        }
    }

    private void turn(RegularWork work) {
        if (!work.reachesOut() || closed.stream().noneMatch(HouseClosed::isHeld)) {
            work.round();
        }
    }

    Progress progress() {
        return progress;
    }

    /** How much of it there is. */
    int size() {
        return size;
    }
}
