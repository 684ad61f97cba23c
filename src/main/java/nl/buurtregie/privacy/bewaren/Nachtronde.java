package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Between two and six at night, when somebody has switched it on: what is past its term goes, in batches. A round that was cut off goes
 * on where it was, because what went is gone and the rest is still past its term.
 */
@ApplicationScoped
class Nachtronde implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Nachtronde.class.getName());
    private static final LocalTime VAN = LocalTime.of(2, 0);
    private static final LocalTime TOT = LocalTime.of(6, 0);
    private static final int BATCH = 100;

    @Inject
    private Bewaarplan plan;

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
        return Duration.ofMinutes(10);
    }

    @Override
    public void round() {
        LocalDateTime nu = LocalDateTime.ofInstant(clock.instant(), SharedClock.ZONE);
        boolean nacht = !nu.toLocalTime().isBefore(VAN) && nu.toLocalTime().isBefore(TOT);
        if (instellingen.isNachtAan() && nacht && rondes.begin(nu.toLocalDate())) {
            loop(nu);
        }
    }

    /** @return how many went */
    int loop(LocalDateTime nu) {
        int weg = 0;
        boolean alles = true;
        for (Bewaarsoort soort : plan.soorten()) {
            try {
                for (int keer = plan.ruimOp(soort, BATCH); keer > 0; keer = plan.ruimOp(soort, BATCH)) {
                    weg += keer;
                    rondes.weg(nu.toLocalDate(), keer);
                }
            } catch (RuntimeException error) {
                alles = false;
                LOG.log(Level.WARNING, "opruimen van " + soort.bewaring().code() + " mislukt", error);
            }
        }
        if (alles) {
            rondes.klaar(nu.toLocalDate(), weg);
        }
        return weg;
    }
}
