package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets one kind go, batch after batch: one that fails leaves the others alone. */
@ApplicationScoped
class Rondeloop {

    private static final Logger LOG = Logger.getLogger(Rondeloop.class.getName());

    @Inject
    private Bewaarplan plan;

    /**
     * @param naElke hears how many went, after each batch
     * @return false when it failed; what went before is gone
     */
    boolean ruimLeeg(Bewaarsoort soort, int batch, IntConsumer naElke) {
        try {
            for (int weg = plan.ruimOp(soort, batch); weg > 0; weg = plan.ruimOp(soort, batch)) {
                naElke.accept(weg);
            }
            return true;
        } catch (RuntimeException error) {
            LOG.log(Level.WARNING, "opruimen van " + soort.bewaring().code() + " mislukt", error);
            return false;
        }
    }
}
