package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;

/** A person says what happens with mail that failed, or that was perhaps sent. */
@ApplicationScoped
@Transactional
public class BeslisOverPost {

    @Inject
    private Uitgaandepost post;

    @Inject
    private Clock clock;

    /** Goes out again, with the same Message-ID. */
    public void opnieuw(Ik ik, long id) {
        post.get(id).opnieuw(clock.instant(), ik.naam());
    }

    /** All that failed, once more. What was perhaps sent is decided one by one. */
    public int allesOpnieuw(Ik ik) {
        var mislukt = post.met(Poststand.MISLUKT);
        mislukt.forEach(rij -> rij.opnieuw(clock.instant(), ik.naam()));
        return mislukt.size();
    }

    /** It arrived after all, or is not needed any more. */
    public void legNeer(Ik ik, long id) {
        post.get(id).neergelegd(clock.instant(), ik.naam());
    }
}
