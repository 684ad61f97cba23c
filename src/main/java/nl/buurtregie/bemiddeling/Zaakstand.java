package nl.buurtregie.bemiddeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;

/**
 * A case as the one who asked may see it. There is nothing in it of the other neighbour, of mediators or of notes, so that
 * a page made from it cannot give anything away.
 *
 * @param dagen the first day of each thing that was done with the melder himself
 * @param uiterlijk the last day in time for the next step, or the date the case waits for; null when there is none
 * @param afgesloten null while the case runs
 * @param ingetrokken the melder stopped
 * @param dubbel what was asked here stands in another case
 * @param bij the number of that case when it is of the same melder; null when it is not, or there is none
 * @param stil nobody may do anything with it now; whose wish that is, is not told
 */
public record Zaakstand(
        String nummer,
        Aard hoofdaard,
        Status status,
        Map<Handeling, LocalDate> dagen,
        LocalDate uiterlijk,
        Instant afgesloten,
        boolean ingetrokken,
        boolean dubbel,
        String bij,
        boolean stil) {

    static final Set<Handeling> EIGEN =
            EnumSet.of(Handeling.AANMELDING, Handeling.INTAKE, Handeling.TOEWIJZING, Handeling.GESPREK_EERSTE_BUUR);

    public Zaakstand {
        dagen = Map.copyOf(dagen);
    }

    /** Whether the melder may still add something or ask for a call. */
    public boolean isAanTeVullen() {
        return status.isOpen() && !stil;
    }

    public boolean isInTeTrekken() {
        return status.isInTeTrekken() && !stil;
    }
}
