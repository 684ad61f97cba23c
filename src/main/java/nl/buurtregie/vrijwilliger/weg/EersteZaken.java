package nl.buurtregie.vrijwilliger.weg;

import java.time.LocalDate;
import java.util.Optional;

/** The first case of a mediator beside somebody with experience; told by whoever knows cases. */
public interface EersteZaken {

    /** Empty when there was none. */
    Optional<Eerste> van(long medewerkerId);

    /** Whether he or she ever took a case, alone or beside another. */
    boolean deedOoit(long medewerkerId);

    /**
     * Who was beside him or her, and since when.
     *
     * @param mentorId account of who has experience
     */
    record Eerste(long mentorId, LocalDate sinds) {}
}
