package nl.buurtregie.platform.settings;

import java.time.Instant;

/**
 * A line of the history of settings.
 *
 * @param from as it was set before; null: not here, the default held
 * @param to null: back to the default
 */
public record Changed(long number, String name, String from, String to, Instant when, String by) {}
