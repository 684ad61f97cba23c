package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Logger;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.schedule.OneByOne;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Three days after closing neighbours who were spoken to are asked what they thought of it: once, and not of long ago. One that fails
 * leaves the others alone.
 */
@ApplicationScoped
class Enqueteronde implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Enqueteronde.class.getName());

    private static final int NA = 3;
    private static final int HOOGUIT = 14;

    @Inject
    private StuurEnqueteVanzelf stuur;

    @Inject
    private SiteAddress site;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "vragenlijsten na het sluiten";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void round() {
        int uur = clock.instant().atZone(SharedClock.ZONE).getHour();
        if (site.find().isEmpty() || uur < 9 || uur >= 20) {
            return; // without an address there is no link, and at night nobody is asked
        }
        LocalDate vandaag = LocalDate.now(clock);
        Instant van = SharedClock.startOf(vandaag.minusDays(HOOGUIT));
        Instant tot = SharedClock.startOf(vandaag.minusDays(NA - 1L));
        OneByOne samen = new OneByOne(LOG);
        stuur.wie(van, tot)
                .forEach(wie -> samen.run(
                        () -> stuur.stuur(wie, van, tot),
                        () -> "vragenlijst van zaak " + wie.nummer() + " ging niet vanzelf"));
        samen.end();
    }
}
