package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.RegularWork;

/** Every hour each clean-up in a transaction of its own: one that fails leaves the others alone. */
@ApplicationScoped
class Opruimronde implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Opruimronde.class.getName());

    @Inject
    @Any
    private Instance<Opruiming> opruimingen;

    @Inject
    private Opruimbeurt beurt;

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
        for (Opruiming opruiming : opruimingen) {
            try {
                beurt.ruimOp(opruiming);
            } catch (RuntimeException error) {
                LOG.log(Level.WARNING, "opruimen van " + opruiming.wat() + " mislukt", error);
            }
        }
    }
}
