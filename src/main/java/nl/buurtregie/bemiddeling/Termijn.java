package nl.buurtregie.bemiddeling;

import java.time.LocalDate;

/**
 * The time a step may take.
 *
 * @param begin the day it began; does not count itself
 * @param werkdagen how many working days are allowed
 * @param einde the last day that is in time
 */
public record Termijn(LocalDate begin, int werkdagen, LocalDate einde) {}
