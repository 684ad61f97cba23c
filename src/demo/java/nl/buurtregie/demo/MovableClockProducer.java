package nl.buurtregie.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Where the demo is in the program, its clock is everybody's. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClockProducer {

    private final MovableClock clock = new MovableClock();

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
