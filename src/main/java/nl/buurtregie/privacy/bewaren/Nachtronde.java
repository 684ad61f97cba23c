package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Between two and six at night, when somebody has switched it on: what is past the term that was confirmed goes, in batches. A round that was cut off
 * goes on where it was, because what went is gone and the rest is still past its term; so does the next night after one that was not done by six.
 */
@ApplicationScoped
class Nachtronde implements RegularWork {

    private static final LocalTime VAN = LocalTime.of(2, 0);
    private static final int BATCH = 100;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Bewaarakkoord akkoord;

    @Inject
    private Rondeloop rondeloop;

    @Inject
    private Bewaarrondes rondes;

    @Inject
    private Bewaarinstellingen instellingen;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "de ronde van de nacht";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** Until its night is over. */
    @Override
    public Duration longest() {
        Duration gewoon = RegularWork.super.longest();
        LocalDateTime nu = LocalDateTime.ofInstant(clock.instant(), SharedClock.ZONE);
        Instant einde = nu.toLocalDate()
                .atTime(Bewaarrondes.TOT)
                .atZone(SharedClock.ZONE)
                .toInstant();
        return isNacht() ? Duration.between(clock.instant(), einde).plus(gewoon) : gewoon;
    }

    @Override
    public void round() {
        LocalDateTime nu = LocalDateTime.ofInstant(clock.instant(), SharedClock.ZONE);
        if (instellingen.isNachtAan() && isNacht() && rondes.begin(nu.toLocalDate())) {
            loop(nu);
        }
    }

    private boolean isNacht() {
        LocalTime nu = LocalTime.ofInstant(clock.instant(), SharedClock.ZONE);
        return !nu.isBefore(VAN) && nu.isBefore(Bewaarrondes.TOT);
    }

    private void loop(LocalDateTime nu) {
        AtomicInteger alle = new AtomicInteger();
        boolean alles = true;
        for (Bewaarsoort soort : plan.soorten()) {
            alles &= rondeloop.ruimLeeg(soort, this::isNacht, () -> akkoord.ruimOp(soort, BATCH), weg -> {
                alle.addAndGet(weg);
                rondes.weg(nu.toLocalDate(), weg);
            });
        }
        if (alles) {
            rondes.klaar(nu.toLocalDate(), alle.get());
        }
    }
}
