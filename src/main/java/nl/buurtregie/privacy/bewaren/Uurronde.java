package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import nl.buurtregie.platform.schedule.OneByOne;
import nl.buurtregie.platform.schedule.RegularWork;

/** Every hour what carries its own last day: one kind that fails leaves the others alone. */
@ApplicationScoped
class Uurronde implements RegularWork {

    private static final Logger LOG = Logger.getLogger(Uurronde.class.getName());
    private static final int BATCH = 1_000;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Bewaarakkoord akkoord;

    @Inject
    private Rondeloop loop;

    @Override
    public String what() {
        return "opruimen";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    /** The first one after a long time, or after a term became shorter, may have much to do. */
    @Override
    public Duration longest() {
        return Duration.ofDays(1);
    }

    @Override
    public void round() {
        OneByOne samen = new OneByOne(LOG);
        plan.soorten().stream()
                .filter(Bewaarsoort::gaatVanzelf)
                .forEach(soort -> samen.ended(loop.ruimLeeg(soort, () -> akkoord.ruimOp(soort, BATCH), weg -> {})));
        samen.end();
    }
}
