package nl.buurtregie.platform.persistence;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a database that cannot be reached, or that is stopping, from a fault of ours. */
public final class DatabaseAway {

    /** Seconds after which asking again makes sense: our launcher looks every second, and a start takes some. */
    public static final int AGAIN_AFTER = 15;

    /** Stopping, stopped hard, not yet open; no connection free (PostgreSQL, appendix A). */
    private static final Set<String> STOPS = Set.of("57P01", "57P02", "57P03", "53300");

    private static final String CONNECTION = "08";
    private static final int DEEPEST = 12;

    private DatabaseAway() {}

    /** Whether this, or what caused it, is that the database is not there. */
    public static boolean is(Throwable error) {
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (tells(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean tells(Throwable error) {
        if (error instanceof SQLException refused && refused.getSQLState() != null) {
            return refused.getSQLState().startsWith(CONNECTION) || STOPS.contains(refused.getSQLState());
        }
        return error instanceof ConnectException || error.getClass().getName().endsWith("PoolingException");
    }
}
