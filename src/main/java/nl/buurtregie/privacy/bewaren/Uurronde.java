package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.RegularWork;

/** Every hour what carries its own last day: one kind that fails leaves the others alone. */
@ApplicationScoped
class Uurronde implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Uurronde.class.getName());
    private static final int BATCH = 1_000;

    @Inject
    private Bewaarplan plan;

    @Override
    public String what() {
        return "opruimen";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void round() {
        plan.soorten().stream().filter(Bewaarsoort::gaatVanzelf).forEach(this::ruimOp);
    }

    private void ruimOp(Bewaarsoort soort) {
        try {
            while (plan.ruimOp(soort, BATCH) == BATCH) { // until less than a batch is left
                LOG.fine(soort.bewaring().code());
            }
        } catch (RuntimeException error) {
            LOG.log(Level.WARNING, "opruimen van " + soort.bewaring().code() + " mislukt", error);
        }
    }
}
