package nl.buurtregie.bemiddeling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.buurtregie.platform.time.SharedClock;

/** Stands still until a test moves it. */
public final class Schuifklok extends Clock {

    private Instant nu;

    public Schuifklok(Instant nu) {
        this.nu = nu;
    }

    public void schuif(Duration tijd) {
        nu = nu.plus(tijd);
    }

    @Override
    public ZoneId getZone() {
        return SharedClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(nu, zone);
    }

    @Override
    public Instant instant() {
        return nu;
    }
}
