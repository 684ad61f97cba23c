package nl.buurtregie.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock of domain and process engine. */
public class SharedClock extends Clock {

    /** Terms and dates are those of the Dutch street, wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The first moment of a day, in the Dutch street. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The day that this moment is on, in the Dutch street. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

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
        return Instant.now();
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
