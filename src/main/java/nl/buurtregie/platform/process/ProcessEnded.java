package nl.buurtregie.platform.process;

/**
 * A process came to its end event. Fired inside the same transaction.
 *
 * @param process the BPMN id of the process
 */
public record ProcessEnded(String process, String businessKey) {}
