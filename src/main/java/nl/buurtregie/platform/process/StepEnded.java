package nl.buurtregie.platform.process;

/**
 * The step is over. Fired inside the same transaction.
 *
 * @param done true when somebody did it, false when the case left it (withdrawn)
 */
public record StepEnded(String stepId, String businessKey, boolean done) {}
