package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Ends the walks that somebody forgot to end, where they last gave a sign. */
@ApplicationScoped
class Rondebewaking {

    @Inject
    private Rondes rondes;

    @Inject
    private HoudRonde houdRonde;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    /** @return how many were ended */
    int sluit() {
        List<Ronde> vergeten = rondes.openSindsVoor(clock.instant().minus(Duration.ofHours(instellingen.rondeUren())));
        vergeten.forEach(houdRonde::sluitVergeten);
        return vergeten.size();
    }
}
