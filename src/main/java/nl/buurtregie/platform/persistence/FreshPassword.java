package nl.buurtregie.platform.persistence;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import nl.buurtregie.platform.settings.SecretFiles;

/**
 * The password of our database user. Whoever gave it in a file may write another one there while we work: when the one that we know is
 * refused, the file is read again.
 */
final class FreshPassword {

    static final FreshPassword OURS = new FreshPassword(() -> new SecretFiles().getValue("buurtregie.db.password"));

    /** Class 28 of SQL: who comes in. */
    private static final String REFUSED = "28";

    private final Supplier<String> file;
    private volatile String newer;

    /** @param file what it says now; null when there is none */
    FreshPassword(Supplier<String> file) {
        this.file = file;
    }

    /** What needs a password. */
    interface Opening {
        Connection with(String password) throws SQLException;
    }

    /** @param first as it was when we started */
    Connection open(String first, Opening opening) throws SQLException {
        String known = newer == null ? first : newer;
        try {
            return opening.with(known);
        } catch (SQLException refused) {
            String now = String.valueOf(refused.getSQLState()).startsWith(REFUSED) ? read() : null;
            if (now == null || now.equals(known)) {
                throw refused;
            }
            Connection line = opening.with(now);
            newer = now;
            return line;
        }
    }

    private String read() {
        try {
            return file.get();
        } catch (UncheckedIOException unreadable) {
            return null;
        }
    }
}
