package nl.buurtregie.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The PostgreSQL behind the test server, seen from outside: to count rows and statements. */
public final class ServerDatabase {

    static final String URL = "buurtregie.test.db";

    private ServerDatabase() {}

    static String start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
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

    public static void execute(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** First column of the first row, or "" when there is none. */
    public static String ask(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL), "postgres", "postgres");
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException late) {
            throw new UncheckedIOException(late);
        }
    }
}
