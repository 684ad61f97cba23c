package nl.buurtregie.medewerker;

import java.time.Instant;

/**
 * A place where somebody is logged in.
 *
 * @param toestel in words: "Firefox op Windows"
 * @param hier whether it is the one that asks
 */
public record Aanwezig(long id, String toestel, Instant begonnen, Instant gezien, boolean hier) {}
