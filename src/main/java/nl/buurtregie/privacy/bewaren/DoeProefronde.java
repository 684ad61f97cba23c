package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** The privacyfunctionaris wants to see what a round would do, before it does it. */
@ApplicationScoped
@Transactional
public class DoeProefronde {

    @Inject
    private Bewaarplan plan;

    @Inject
    private Proefrondes proefrondes;

    public void doe(Ik ik) {
        int van = plan.soorten().stream().mapToInt(Bewaarsoort::aanDeBeurt).sum();
        if (!proefrondes.vraag(ik.naam(), van)) {
            throw new RuleViolation("P2.3", "Er loopt al een proefronde. Wacht tot hij klaar is.");
        }
    }
}
