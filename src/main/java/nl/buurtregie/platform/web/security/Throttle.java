package nl.buurtregie.platform.web.security;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** How often one address, and everybody together, may do something on the public pages. Kept in memory only. */
@ApplicationScoped
public class Throttle {

    /** Addresses remembered at once; the one not seen for longest goes first. */
    private static final int ADDRESSES = 20_000;

    private static final String EVERYBODY = "";

    @Inject
    private Config settings;

    @Inject
    private Clock clock;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** What is counted, and how often it may be: times an address, times everybody, in a period. */
    public enum Kind {
        /** Opening a page whose path is a secret: slows down whoever guesses. */
        LOOK("kijken", "120/PT10M", "6000/PT10M"),
        /** One answer of a form of several pages. */
        STEP("stap", "120/PT10M", "6000/PT10M"),
        /** Sending what is stored. */
        SEND("versturen", "10/PT1H", "200/PT1H"),
        /** A line in the security log about something refused: a stranger must not fill the disk. */
        NOTE("weigering", "60/PT10M", "3000/PT10M");

        private final String setting;
        private final String perAddress;
        private final String together;

        Kind(String setting, String perAddress, String together) {
            this.setting = setting;
            this.perAddress = perAddress;
            this.together = together;
        }
    }

    /** Counts one; false when it is too many. An address that is over its own limit does not use up that of others. */
    public synchronized boolean allows(Kind kind, String address) {
        return bucket(kind, address, kind.setting, kind.perAddress).tryConsume(1)
                && bucket(kind, EVERYBODY, kind.setting + "-samen", kind.together)
                        .tryConsume(1);
    }

    /** It came to nothing. */
    synchronized void giveBack(Kind kind, String address) {
        bucket(kind, address, kind.setting, kind.perAddress).addTokens(1);
        bucket(kind, EVERYBODY, kind.setting + "-samen", kind.together).addTokens(1);
    }

    private Bucket bucket(Kind kind, String address, String setting, String otherwise) {
        return buckets.computeIfAbsent(kind + " " + address, unknown -> filled(setting, otherwise));
    }

    private Bucket filled(String setting, String otherwise) {
        String[] limit = settings.getOptionalValue("buurtregie.drempel." + setting, String.class)
                .orElse(otherwise)
                .split("/");
        int times = Integer.parseInt(limit[0].strip());
        Duration period = Duration.parse(limit[1].strip());
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(times)
                        .refillGreedy(times, period)
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
