package nl.buurtregie.toezicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.buurtregie.platform.schedule.RegularWork;

/** Every minute: finds what stands out in who looked at what. */
@ApplicationScoped
class Kijkwacht implements RegularWork {

    @Inject
    private Kijkzoeker zoeker;

    @Override
    public String what() {
        return "kijken of er iets opvalt in wie wat bekeek";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void round() {
        zoeker.zoek();
    }
}
