package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;

/** Looks every night, from four o'clock, whether the list is still whole; and the first time as soon as there is one. */
@ApplicationScoped
class Nachtcontrole implements RegularWork {

    private static final LocalTime VANAF = LocalTime.of(4, 0);

    @Inject
    private KijkKetenNa kijk;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "nakijken of het beveiligingslog nog heel is";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void round() {
        LocalDate nacht = LocalTime.now(clock.withZone(SharedClock.ZONE)).isBefore(VANAF)
                ? LocalDate.now(clock).minusDays(1)
                : LocalDate.now(clock);
        boolean gedaan = kijk.laatste()
                .filter(een -> !een.op()
                        .isBefore(nacht.atTime(VANAF).atZone(SharedClock.ZONE).toInstant()))
                .isPresent();
        if (!gedaan) {
            kijk.kijk(null);
        }
    }
}
