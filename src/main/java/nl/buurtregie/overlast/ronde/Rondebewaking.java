package nl.buurtregie.overlast.ronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.platform.schedule.RegularWork;

/** Ends the walks that somebody forgot to end, where they last gave a sign. */
@ApplicationScoped
class Rondebewaking implements RegularWork {

    @Inject
    private Rondes rondes;

    @Inject
    private HoudRonde houdRonde;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "vergeten rondes sluiten";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void round() {
        sluit();
    }

    /** @return how many were ended */
    int sluit() {
        List<Ronde> vergeten = rondes.openSindsVoor(clock.instant().minus(Duration.ofHours(instellingen.rondeUren())));
        vergeten.forEach(houdRonde::sluitVergeten);
        return vergeten.size();
    }
}
