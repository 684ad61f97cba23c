package nl.buurtregie.toezicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;

/** The privacyfunctionaris looked at it: this is in order. */
@ApplicationScoped
@Transactional
public class RondInzageAf {

    @Inject
    private OpvallendeInzagen inzagen;

    @Inject
    private Clock clock;

    public void rondAf(Ik ik, long id) {
        inzagen.neemOm(ik, id).afgedaan(ik, clock.instant());
    }
}
