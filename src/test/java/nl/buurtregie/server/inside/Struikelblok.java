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
    private volatile String zaak = "";

    /** For whoever comes there. */
    public void leg(Plek waar) {
        leg(waar, "");
    }

    /** For this case only: a clock that leaps wakes the timers of all others too, and they do not wait in line to fall. */
    public void leg(Plek waar, String nummer) {
        zaak = nummer;
        plek = waar;
    }

    void voorEinde(@Observes @Priority(APPLICATION - 500) StepEnded event) {
        val(Plek.VOOR_EINDE, event.businessKey());
    }

    void naEinde(@Observes @Priority(APPLICATION + 999) StepEnded event) {
        val(Plek.NA_EINDE, event.businessKey());
    }

    void voorBegin(@Observes @Priority(APPLICATION - 500) StepStarted event) {
        val(Plek.VOOR_BEGIN, event.businessKey());
    }

    void naBegin(@Observes @Priority(APPLICATION + 999) StepStarted event) {
        val(Plek.NA_BEGIN, event.businessKey());
    }

    private void val(Plek hier, String sleutel) {
        if (plek == hier && (zaak.isEmpty() || zaak.equals(sleutel))) {
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
