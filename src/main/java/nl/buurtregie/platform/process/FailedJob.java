package nl.buurtregie.platform.process;

import java.time.Instant;

/**
 * Work in the background that was tried as often as the schedule allows and still failed.
 *
 * @param id the engine's id, to try again with
 * @param businessKey the case it belongs to, or null
 * @param step BPMN id of the timer or step
 * @param since when it failed for the last time that the schedule allows; null when that is not known
 * @param again how often somebody asked for one more try
 * @param error kind of the last error; never its text, which could hold personal data
 */
public record FailedJob(String id, String businessKey, String step, Instant since, int again, String error) {}
