package nl.buurtregie.platform.web.security;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.buurtregie.platform.Networks;

/** Counts in the memory of this server, and forgets it when it stops. */
@ApplicationScoped
class LocalCount {

    /** Addresses remembered at once; the one not seen for longest goes first. */
    private static final int ADDRESSES = 20_000;

    private static final String EVERYBODY = "";

    @Inject
    private Clock clock;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** Counts one; false when it is too many. */
    synchronized boolean take(Throttle.Kind kind, String address, Limits limits) {
        return bucket(kind, Networks.home(address), limits.perAddress()).tryConsume(1)
                && bucket(kind, EVERYBODY, limits.together()).tryConsume(1);
    }

    synchronized void giveBack(Throttle.Kind kind, String address, Limits limits) {
        bucket(kind, Networks.home(address), limits.perAddress()).addTokens(1);
        bucket(kind, EVERYBODY, limits.together()).addTokens(1);
    }

    private Bucket bucket(Throttle.Kind kind, String home, Limit limit) {
        return buckets.computeIfAbsent(kind + " " + home, unknown -> filled(limit));
    }

    private Bucket filled(Limit limit) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit.times())
                        .refillGreedy(limit.times(), limit.period())
                        .build())
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }

    /** Time as the whole program knows it, so that a test can move it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
