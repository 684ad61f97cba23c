package nl.buurtregie.start;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** What is changed below a Buurtregie that works is half known by it, or overwritten: first all servers stand still. */
final class Standstill {

    /** As long as an orchestrator gives a server to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private Standstill() {}

    /** @throws StartFailure when servers, on whatever machine, go on working on this database */
    static void demand(Connection connection, PrintStream out) throws SQLException {
        demand(connection, out, PATIENCE);
    }

    static void demand(Connection connection, PrintStream out, Duration patience) throws SQLException {
        long until = System.nanoTime() + patience.toNanos();
        boolean told = false;
        for (int lines = lines(connection); lines > 0; lines = lines(connection)) {
            if (System.nanoTime() - until >= 0) {
                throw new StartFailure(
                        Exit.USAGE,
                        "Nothing was changed. Buurtregie works on this database, over " + lines
                                + " lines: stop all servers, and try again.");
            }
            if (!told) {
                out.println("  Waiting until Buurtregie stands still.");
                told = true;
            }
            pause();
        }
    }

    /** Ours begin with this name, those of the commands do not; PostgreSQL tells it of lines of other users too. */
    private static int lines(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and application_name like 'buurtregie%'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
