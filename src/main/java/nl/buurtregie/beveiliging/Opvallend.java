package nl.buurtregie.beveiliging;

import java.time.Instant;

/**
 * Something that stands out and that nobody has looked at yet.
 *
 * @param onderwerp a print of an address, the number of an account or of a line
 */
public record Opvallend(long id, Patroon soort, String onderwerp, Instant eerste, Instant laatste) {}
