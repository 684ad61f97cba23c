package nl.buurtregie.platform.web.error;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.process.StepGone;

/** Two people were at the same thing at the same moment: the second hears so, and nothing of what he or she sent was stored. */
public final class Conflict {

    /**
     * Each waited for the other, would have undone it, or made what may be there once; the database gave one of them up (PostgreSQL,
     * appendix A).
     */
    private static final Set<String> GIVEN_UP = Set.of("40P01", "40001", "23505");

    private Conflict() {}

    public static boolean is(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .anyMatch(Conflict::isItself);
    }

    private static boolean isItself(Throwable cause) {
        return cause instanceof Changed
                || cause instanceof OptimisticLockException
                || cause instanceof StepGone
                || cause instanceof SQLException sql && GIVEN_UP.contains(String.valueOf(sql.getSQLState()));
    }
}
