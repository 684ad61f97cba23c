package nl.buurtregie.vrijwilliger.weg;

import java.time.LocalDate;

/**
 * The days of one road; null for what was not, or not yet.
 *
 * @param vog the day on the VOG, and {@code vogTot} the last day on which it holds
 * @param zelfstandig from which day a mediator needs nobody with experience beside him or her
 */
public record Wegdagen(
        LocalDate aangemeld,
        LocalDate kennismaking,
        LocalDate training,
        LocalDate certificaat,
        LocalDate vog,
        LocalDate vogTot,
        LocalDate zelfstandig,
        LocalDate gestopt) {}
