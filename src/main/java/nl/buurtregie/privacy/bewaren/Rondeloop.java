package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets one kind go, batch after batch: one that fails leaves the others alone. */
@ApplicationScoped
class Rondeloop {

    private static final Logger LOG = Logger.getLogger(Rondeloop.class.getName());

    /**
     * @param batch lets some go, and says how many; 0 when there is nothing left
     * @param naElke hears how many went, after each batch
     * @return false when it failed; what went before is gone
     */
    boolean ruimLeeg(Bewaarsoort soort, IntSupplier batch, IntConsumer naElke) {
        try {
            for (int weg = batch.getAsInt(); weg > 0; weg = batch.getAsInt()) {
                naElke.accept(weg);
            }
            return true;
        } catch (RuntimeException error) {
            LOG.log(Level.WARNING, "opruimen van " + soort.bewaring().code() + " mislukt", error);
            return false;
        }
    }
}
