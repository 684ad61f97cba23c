package nl.buurtregie.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of domain and process engine. A test moves it for everybody ({@link #shift}); a demo city is built by
 * threads that live in the past ({@link #at}) while the rest of the program stays in the present.
 */
public final class SharedClock extends Clock {

    /** Terms and dates are those of the Dutch street, wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ThreadLocal<Instant> fixed = new ThreadLocal<>();
    private volatile Duration shift = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(zone);
    }

    @Override
    public Instant instant() {
        Instant own = fixed.get();
        return own != null ? own : Instant.now().plus(shift);
    }

    /** Lets this thread do {@code work} as if it were {@code moment}. */
    public void at(Instant moment, Runnable work) {
        Instant before = fixed.get();
        fixed.set(moment);
        try {
            work.run();
        } finally {
            fixed.set(before);
        }
    }

    /** Moves the present of the whole program; for tests. {@link Duration#ZERO} brings it back. */
    public void shift(Duration by) {
        shift = by;
    }

    /** The same time, told in another zone. */
    private final class Elsewhere extends Clock {

        private final ZoneId zone;

        Elsewhere(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Elsewhere(other);
        }

        @Override
        public Instant instant() {
            return SharedClock.this.instant();
        }
    }
}
