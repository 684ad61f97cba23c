package nl.buurtregie.platform.process;

/**
 * The step is over. Fired inside the same transaction.
 *
 * @param process the BPMN id of the process
 * @param done true when somebody did it, false when the case left it (withdrawn)
 */
public record StepEnded(String process, String stepId, String businessKey, boolean done) {}
