package nl.buurtregie.server.inside;

import static jakarta.interceptor.Interceptor.Priority.APPLICATION;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.buurtregie.platform.process.StepEnded;
import nl.buurtregie.platform.process.StepStarted;

/** Throws in the middle of a step when told to: before or after the program itself handled the event. */
@ApplicationScoped
public class Struikelblok {

    /** The places where a step can be hit. */
    public enum Plek {
        NERGENS,
        VOOR_EINDE,
        NA_EINDE,
        VOOR_BEGIN,
        NA_BEGIN
    }

    private volatile Plek plek = Plek.NERGENS;

    public void leg(Plek waar) {
        plek = waar;
    }

    void voorEinde(@Observes @Priority(APPLICATION - 500) StepEnded event) {
        val(Plek.VOOR_EINDE);
    }

    void naEinde(@Observes @Priority(APPLICATION + 999) StepEnded event) {
        val(Plek.NA_EINDE);
    }

    void voorBegin(@Observes @Priority(APPLICATION - 500) StepStarted event) {
        val(Plek.VOOR_BEGIN);
    }

    void naBegin(@Observes @Priority(APPLICATION + 999) StepStarted event) {
        val(Plek.NA_BEGIN);
    }

    private void val(Plek hier) {
        if (plek == hier) {
            throw new Gestruikeld();
        }
    }

    /** Nothing in the program catches this. */
    public static class Gestruikeld extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Gestruikeld() {
            super("met opzet");
        }
    }
}
