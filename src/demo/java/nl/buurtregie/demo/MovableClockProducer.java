package nl.buurtregie.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the demo is in the program, its clock is everybody's. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClockProducer {

    private final MovableClock clock = new MovableClock();

    /** How many minutes the clock of a demo is ahead: to see in daylight what happens at night. */
    @Inject
    @ConfigProperty(name = "buurtregie.demo.vooruit", defaultValue = "0")
    private int vooruit;

    @PostConstruct
    void begin() {
        clock.shift(Duration.ofMinutes(vooruit));
    }

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    /** For those who may move it. */
    public MovableClock movable() {
        return clock;
    }
}
