package nl.buurtregie.platform.process;

/**
 * A person has something to do now. Fired inside the transaction that brought the process there.
 *
 * @param process the BPMN id of the process; a capability listens to its own
 * @param step the BPMN id of the user task
 * @param stepId the engine's id of this very occurrence
 * @param businessKey whose step it is
 * @param role the lane: who may do it
 */
public record StepStarted(String process, String step, String stepId, String businessKey, String role) {}
