package nl.buurtregie.start.dump;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is changed below a Buurtregie that works is half known by it, or overwritten: first all servers stand still. */
public final class Standstill {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Of lines of another user PostgreSQL tells neither from where nor since when, unless one may read all. */
    private static final String LINES = "select count(*), coalesce(host(client_addr), 'an unknown address'),"
            + " coalesce(floor(extract(epoch from clock_timestamp() - max(state_change)) / 60), 0)"
            + " from pg_stat_activity where datname = current_database() and application_name like 'buurtregie%'"
            + " group by client_addr order by client_addr";

    private final Connection connection;
    private final PrintStream out;

    public Standstill(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** @return from where servers then still work on this database, by address: empty when they stand still */
    public List<Lines> within(Duration patience) throws SQLException {
        long until = System.nanoTime() + patience.toNanos();
        List<Lines> lines = lines();
        if (!lines.isEmpty()) {
            out.println("  Waiting until Buurtregie stands still.");
        }
        while (!lines.isEmpty() && System.nanoTime() - until < 0 && pause()) {
            lines = lines();
        }
        return lines;
    }

    /**
     * The lines of one machine. PostgreSQL keeps those of one that died until it notices, which can take hours.
     *
     * @param silentMinutes how long none of them said anything
     */
    public record Lines(int count, String address, int silentMinutes) {

        @Override
        public String toString() {
            return count + (count == 1 ? " line" : " lines") + " from " + address
                    + (silentMinutes == 0 ? "" : ", silent for " + silentMinutes + " minutes");
        }
    }

    /** Ours begin with this name, those of the commands do not; PostgreSQL tells it of lines of other users too. */
    private List<Lines> lines() throws SQLException {
        List<Lines> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LINES)) {
            while (row.next()) {
                all.add(new Lines(row.getInt(1), row.getString(2), row.getInt(3)));
            }
        }
        return all;
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
