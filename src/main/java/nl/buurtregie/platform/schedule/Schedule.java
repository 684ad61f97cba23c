package nl.buurtregie.platform.schedule;

import jakarta.annotation.Resource;
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

    private void round(RegularWork work) {
        progress.began(work.what(), clock.instant());
        try {
            if (!work.reachesOut() || closed.stream().noneMatch(HouseClosed::isHeld)) {
                work.round();
            }
            progress.done(work.what());
        } catch (RuntimeException fault) { // a schedule that throws stops for good
            progress.failed(work.what());
            LOG.log(Level.WARNING, work.what() + " mislukt, straks opnieuw", fault);
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
