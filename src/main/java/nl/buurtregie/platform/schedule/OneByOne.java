package nl.buurtregie.platform.schedule;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work on one after another in a round: one that fails leaves the others alone, and the round is a failed one all the same. */
public final class OneByOne {

    private final Logger log;
    private int failed;
    private int all;

    /** @param log gets the reason of each that fails */
    public OneByOne(Logger log) {
        this.log = log;
    }

    /** @param what it was, for the log: nothing of a person */
    public void run(Runnable one, Supplier<String> what) {
        all++;
        try {
            one.run();
        } catch (RuntimeException fault) {
            failed++;
            log.log(Level.WARNING, fault, what);
        }
    }

    /** One was tried elsewhere, and its reason is in the log. */
    public void ended(boolean well) {
        all++;
        if (!well) {
            failed++;
        }
    }

    /** After the last. @throws IllegalStateException when one or more failed */
    public void end() {
        if (failed > 0) {
            throw new IllegalStateException(failed + " van " + all + " ging niet, de redenen staan hierboven");
        }
    }
}
