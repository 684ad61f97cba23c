package nl.buurtregie.bemiddeling;

import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Status;

/**
 * What was recorded last, and whether it can be taken back.
 *
 * @param naar where the case goes back to
 * @param mag whoever looks may do it
 * @param beletsel what stands in the way, for everybody
 */
public record LaatsteHandeling(Historieregel regel, Status naar, boolean mag, Optional<Beletsel> beletsel) {

    public boolean isTeWijzigen() {
        return mag && beletsel.isEmpty();
    }
}
