package nl.buurtregie.platform.process;

/** Somebody else ended this step a moment ago. */
public class StepGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepGone(String stepId) {
        super(stepId);
    }
}
