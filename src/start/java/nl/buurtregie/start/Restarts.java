package nl.buurtregie.start;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long to wait before a server that ended by itself is started again: longer each time, and not for ever. */
final class Restarts {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2));

    /** A server that ran for so long did not end because of how it starts. */
    private static final Duration GOOD = Duration.ofMinutes(10);

    private int turns;

    /**
     * @param since when it was started for the last time, or was first seen open
     * @return empty when it ended too often in a short time: whoever watches over us has to look
     */
    Optional<Duration> next(Instant since, Instant ended) {
        if (Duration.between(since, ended).compareTo(GOOD) >= 0) {
            turns = 0;
        }
        return turns < WAITS.size() ? Optional.of(WAITS.get(turns++)) : Optional.empty();
    }
}
