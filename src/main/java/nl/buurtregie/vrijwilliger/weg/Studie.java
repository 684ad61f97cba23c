package nl.buurtregie.vrijwilliger.weg;

import java.time.LocalDate;

/**
 * A student who comes through school.
 *
 * @param school at most 80 characters
 * @param van first day
 * @param tot last day, at most three years after the first
 */
public record Studie(String school, LocalDate van, LocalDate tot) {}
