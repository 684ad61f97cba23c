package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets one kind go, batch after batch: one that fails leaves the others alone. */
@ApplicationScoped
class Rondeloop {

    private static final Logger LOG = Logger.getLogger(Rondeloop.class.getName());

    /** Until there is nothing left, however long that takes. */
    boolean ruimLeeg(Bewaarsoort soort, IntSupplier batch, IntConsumer naElke) {
        return ruimLeeg(soort, () -> true, batch, naElke);
    }

    /**
     * @param mag whether the next batch may begin
     * @param batch lets some go, and says how many; 0 when there is nothing left
     * @param naElke hears how many went, after each batch
     * @return false when it failed or had to stop; what went before is gone
     */
    boolean ruimLeeg(Bewaarsoort soort, BooleanSupplier mag, IntSupplier batch, IntConsumer naElke) {
        try {
            while (mag.getAsBoolean()) {
                int weg = batch.getAsInt();
                if (weg == 0) {
                    return true;
                }
                naElke.accept(weg);
            }
            return false;
        } catch (RuntimeException error) {
            LOG.log(Level.WARNING, "opruimen van " + soort.bewaring().code() + " mislukt", error);
            return false;
        }
    }
}
