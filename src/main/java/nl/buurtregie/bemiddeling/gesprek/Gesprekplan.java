package nl.buurtregie.bemiddeling.gesprek;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;

/**
 * What somebody wants to plan.
 *
 * @param bijPartij at home of this neighbour; null at a neutral place
 * @param plaats the neutral place, at most 80 characters; null at somebody's home
 * @param bemiddelaars who of the pair goes
 * @param ookMet other neighbours beside those of the kind of talk; one at least when that has none of its own
 * @param toch whoever plans saw the warning about too little time to travel
 * @param dagToch whoever plans saw the warning about a day off, one past the term, or a training at that hour
 */
public record Gesprekplan(
        Gespreksoort soort,
        LocalDate dag,
        LocalTime begin,
        LocalTime einde,
        Long bijPartij,
        String plaats,
        Set<Long> bemiddelaars,
        Set<Long> ookMet,
        boolean toch,
        boolean dagToch) {

    public Gesprekplan {
        bemiddelaars = Set.copyOf(bemiddelaars);
        ookMet = Set.copyOf(ookMet);
    }
}
