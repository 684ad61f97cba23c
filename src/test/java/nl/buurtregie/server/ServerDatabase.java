package nl.buurtregie.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.buurtregie.platform.Tegelijk;

/** The PostgreSQL behind the test server, seen from outside: to count rows and statements. */
public final class ServerDatabase {

    static final String URL = "buurtregie.test.db";

    private static Connection connection;
    private static String connected;

    private ServerDatabase() {}

    static String start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off") // nobody pulls the plug here
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track", "top")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
            System.setProperty(URL, url);
            execute("create extension pg_stat_statements");
            execute("create role eigenaar login password 'eigenaar'; create role programma login password 'programma';"
                    + " alter database postgres owner to eigenaar");
            return url;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static synchronized void execute(String sql) {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            connected = null; // perhaps it is in the middle of something
            throw new IllegalStateException(sql, failed);
        }
    }

    /** First column of the first row, or "" when there is none. */
    public static synchronized String ask(String sql) {
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException failed) {
            connected = null; // perhaps it is in the middle of something
            throw new IllegalStateException(sql, failed);
        }
    }

    /**
     * While this holds what it touches, the same is done so many times at once; it lets go when all of them wait for it.
     *
     * @return what each of them gave
     */
    static <T> List<T> terwijlVast(String sql, int keer, Supplier<T> werk) {
        return terwijlVast(sql, keer, werk, "select");
    }

    /** @param dan what is done in the same transaction when all of them wait */
    static synchronized <T> List<T> terwijlVast(String sql, int keer, Supplier<T> werk, String dan) {
        execute("begin");
        try {
            execute(sql);
            List<CompletableFuture<T>> bezig =
                    Stream.generate(() -> Tegelijk.vraag(werk)).limit(keer).toList();
            Geduld.tot(
                    Integer.toString(keer),
                    () -> ask("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"));
            execute(dan);
            execute("commit");
            return bezig.stream().map(CompletableFuture::join).toList();
        } finally {
            execute("rollback"); // a warning when it was done already
        }
    }

    /** Kept open: some tests ask thousands of times, and a new one costs the database a process. */
    private static Connection connection() throws SQLException {
        String url = System.getProperty(URL);
        if (connection == null || !url.equals(connected) || !connection.isValid(2)) {
            connection = DriverManager.getConnection(url, "postgres", "postgres");
            connected = url;
            try (Statement zone = connection.createStatement()) {
                zone.execute(
                        "set timezone to 'Europe/Amsterdam'"); // its today is that of the office, also after eleven
            }
        }
        return connection;
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        }
    }
}
