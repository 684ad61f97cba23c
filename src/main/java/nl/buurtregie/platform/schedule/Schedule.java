package nl.buurtregie.platform.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

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

    /** What failed the last time. */
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    /** What is at work now, and since when. */
    private final Map<String, Instant> running = new ConcurrentHashMap<>();

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
        running.put(work.what(), clock.instant());
        try {
            if (!work.reachesOut() || closed.stream().noneMatch(HouseClosed::isHeld)) {
                work.round();
            }
            failed.remove(work.what());
        } catch (RuntimeException fault) { // a schedule that throws stops for good
            failed.add(work.what());
            LOG.log(Level.WARNING, work.what() + " mislukt, straks opnieuw", fault);
        } finally {
            running.remove(work.what());
        }
    }

    /** What failed the last time, or is at work since before that moment. */
    List<String> troubled(Instant before) {
        return Stream.concat(
                        failed.stream(),
                        running.entrySet().stream()
                                .filter(one -> one.getValue().isBefore(before))
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    /** How much of it there is. */
    int size() {
        return size;
    }
}
