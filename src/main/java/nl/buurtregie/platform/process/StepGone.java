package nl.buurtregie.platform.process;

/** Somebody else ended this step a moment ago. */
public class StepGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepGone(String stepId) {
        super(stepId);
    }

    /** A timer of the step, or another act, came between. */
    StepGone(String what, Throwable cause) {
        super(what, cause);
    }
}
