package nl.buurtregie.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

/** The answers of the last quarter of an hour, by the minute. */
class RecentAnswers {

    /** Longer than this people wait. */
    static final Duration SLOW = Duration.ofSeconds(1);

    private static final int MINUTES = 15;
    private static final int FAULT = 500;
    private static final int AWAY = 503;

    private final Clock clock;
    private final Minute[] minutes = new Minute[MINUTES];

    RecentAnswers(Clock clock) {
        this.clock = clock;
    }

    /** @param broken answers that say that it is our own fault */
    record Totals(long all, long slow, long broken) {}

    private static final class Minute {
        private final long number;
        private long all;
        private long slow;
        private long broken;

        Minute(long number) {
            this.number = number;
        }
    }

    synchronized void add(int status, Duration took) {
        long now = now();
        int place = (int) (now % MINUTES);
        if (minutes[place] == null || minutes[place].number != now) {
            minutes[place] = new Minute(now);
        }
        Minute minute = minutes[place];
        minute.all++;
        minute.slow += took.compareTo(SLOW) > 0 ? 1 : 0;
        minute.broken += status >= FAULT && status != AWAY ? 1 : 0;
    }

    synchronized Totals totals() {
        long now = now();
        return Arrays.stream(minutes)
                .filter(minute -> minute != null && now - minute.number < MINUTES)
                .map(minute -> new Totals(minute.all, minute.slow, minute.broken))
                .reduce(
                        new Totals(0, 0, 0),
                        (a, b) -> new Totals(a.all() + b.all(), a.slow() + b.slow(), a.broken() + b.broken()));
    }

    private long now() {
        return clock.instant().getEpochSecond() / 60;
    }
}
