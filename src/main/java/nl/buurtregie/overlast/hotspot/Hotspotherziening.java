package nl.buurtregie.overlast.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.buurtregie.overlast.Hotspots;
import nl.buurtregie.platform.schedule.RegularWork;

/** A place where it has been quiet is no hotspot any more, also when nobody reports anything. */
@ApplicationScoped
class Hotspotherziening implements RegularWork {

    @Inject
    private Hotspots hotspots;

    @Override
    public String what() {
        return "hotspots herzien";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void round() {
        hotspots.herzie();
    }
}
