package nl.buurtregie.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Everybody who needs the time gets it injected as {@link Clock}. */
@ApplicationScoped
public class ClockProducer {

    private final SharedClock clock = new SharedClock();

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    /** For those who may move it: tests and the demo city. */
    public SharedClock shared() {
        return clock;
    }
}
