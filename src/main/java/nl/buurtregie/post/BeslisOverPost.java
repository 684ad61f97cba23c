package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** A person says what happens with mail that failed, came back, or was perhaps sent. */
@ApplicationScoped
@Transactional
public class BeslisOverPost {

    @Inject
    private Uitgaandepost post;

    @Inject
    private Smsdienst sms;

    @Inject
    private Event<AlsSms> alsSms;

    @Inject
    private Clock clock;

    /** Goes out again, with the same Message-ID. */
    public void opnieuw(Ik ik, long id) {
        post.get(id).opnieuw(clock.instant(), ik.naam());
    }

    /** Not as an e-mail again, but as a text message; whoever keeps the case writes it in its history. */
    public void alsSms(Ik ik, long id) {
        if (!sms.isIngesteld()) {
            throw new RuleViolation("P1.5", "Er is geen sms-dienst ingesteld. Bel zelf.");
        }
        Uitgaand rij = post.get(id);
        rij.alsSms(clock.instant(), ik.naam());
        alsSms.fire(new AlsSms(ik, rij.regel().nummer(), rij.regel().soort()));
    }

    /**
     * All that failed, once more, but what comes too late now. What was perhaps sent is decided one by one.
     *
     * @return how many go
     */
    public int allesOpnieuw(Ik ik) {
        Instant nu = clock.instant();
        List<Uitgaand> opTijd = post.met(Poststand.MISLUKT).stream()
                .filter(rij -> !rij.isTeLaat(nu))
                .toList();
        opTijd.forEach(rij -> rij.opnieuw(nu, ik.naam()));
        return opTijd.size();
    }

    /** It arrived after all, or is not needed any more. */
    public void legNeer(Ik ik, long id) {
        post.get(id).neergelegd(clock.instant(), ik.naam());
    }
}
