package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import nl.buurtregie.bemiddeling.gesprek.PlanGesprek;
import nl.buurtregie.platform.RuleViolation;

/** Talks of the coming week in the cases of now. */
@ApplicationScoped
class Demogesprekken {

    private static final Logger LOG = Logger.getLogger(Demogesprekken.class.getName());

    @Inject
    private Demovoornemens voornemens;

    @Inject
    private PlanGesprek planGesprek;

    /** Nobody is in two places: whoever has a talk already at that time waits with this one. */
    void plan(Demozaak demo) {
        voornemens.van(demo).ifPresent(wat -> {
            try {
                planGesprek.plan(demo.coordinator, wat.stap(), wat.plan());
            } catch (RuleViolation bezet) {
                LOG.fine("twee gesprekken tegelijk, dit niet: " + bezet.rule());
            }
        });
    }
}
