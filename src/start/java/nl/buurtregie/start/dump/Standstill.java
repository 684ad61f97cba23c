package nl.buurtregie.start.dump;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** What is changed below a Buurtregie that works is half known by it, or overwritten: first all servers stand still. */
public final class Standstill {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Connection connection;
    private final PrintStream out;

    public Standstill(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** @return lines over which servers, on whatever machine, then still work on this database: 0 when they stand still */
    public int within(Duration patience) throws SQLException {
        long until = System.nanoTime() + patience.toNanos();
        int lines = lines();
        if (lines > 0) {
            out.println("  Waiting until Buurtregie stands still.");
        }
        while (lines > 0 && System.nanoTime() - until < 0 && pause()) {
            lines = lines();
        }
        return lines;
    }

    /** Ours begin with this name, those of the commands do not; PostgreSQL tells it of lines of other users too. */
    private int lines() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and application_name like 'buurtregie%'")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** @return false when somebody stops us */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
