package nl.buurtregie.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The password of our database user. Whoever gave it in a file may write another one there while we work: when the one that we know is
 * refused, the file is read again.
 */
final class FreshPassword {

    static final FreshPassword OURS = new FreshPassword(FreshPassword::inOurFile);

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
            String now = String.valueOf(refused.getSQLState()).startsWith(REFUSED) ? file.get() : null;
            if (now == null || now.equals(known)) {
                throw refused;
            }
            Connection line = opening.with(now);
            newer = now;
            return line;
        }
    }

    /** The settings remember for a while what a file said. */
    private static String inOurFile() {
        String file = System.getenv("BUURTREGIE_DB_PASSWORD_FILE");
        try {
            return file == null || file.isBlank()
                    ? null
                    : Files.readString(Path.of(file.strip())).strip();
        } catch (IOException unreadable) {
            return null;
        }
    }
}
