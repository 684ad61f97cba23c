package nl.buurtregie.demo;

import java.time.Duration;
import java.time.Instant;
import nl.buurtregie.platform.time.SharedClock;

/**
 * A test moves it for everybody ({@link #shift}); a demo city is built by threads that live in the past ({@link #at}) while the
 * rest of the program stays in the present.
 */
public final class MovableClock extends SharedClock {

    private final ThreadLocal<Instant> fixed = new ThreadLocal<>();
    private volatile Duration shift = Duration.ZERO;

    @Override
    public Instant instant() {
        Instant own = fixed.get();
        return own != null ? own : super.instant().plus(shift);
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

    /** Moves the present of the whole program. {@link Duration#ZERO} brings it back. */
    public void shift(Duration by) {
        shift = by;
    }
}
