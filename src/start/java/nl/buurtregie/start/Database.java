package nl.buurtregie.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.buurtregie.start.dump.Standstill;

/**
 * The address of the database that the server gets.
 *
 * @param owner who owns the tables, when that is another than the program works as; null when the operator tells the server
 */
record Database(String url, String user, String password, Login owner) {

    /** Where it is. */
    static final String ADDRESS = "BUURTREGIE_DB_URL";

    private static final String PASSWORD = "BUURTREGIE_DB_PASSWORD";
    /** As long as an orchestrator gives a server to stop. */
    private static final Duration TO_STOP = Duration.ofSeconds(150);

    private static final String OWNER = "BUURTREGIE_DB_MIGRATIE_";
    /** What our SQL asks for; instellingen.md and the chart say it too. */
    private static final int OLDEST = 14;

    /** Somebody whom the database knows. */
    record Login(String user, String password) {}

    Database(String url, String user, String password) {
        this(url, user, password, null);
    }

    /** The database of the operator, or {@code null} when there is none and we have to bring our own. */
    static Database fromEnvironment(Map<String, String> env) {
        String url = env.getOrDefault(ADDRESS, "");
        return url.isBlank()
                ? null
                : new Database(
                        url,
                        env.getOrDefault("BUURTREGIE_DB_USER", "buurtregie"),
                        password(env));
    }

    /** Of a database that is not ours the password may be another one meanwhile, in the same file. */
    Database now(Map<String, String> env) {
        Database given = fromEnvironment(env);
        return given == null ? this : given;
    }

    /** Never a word that everybody knows. */
    private static String password(Map<String, String> env) {
        return Secret.of(env, PASSWORD)
                .orElseThrow(() -> new StartFailure(
                        Exit.DATABASE,
                        "BUURTREGIE_DB_URL is set and BUURTREGIE_DB_PASSWORD is not. There is no standard password."));
    }

    /** The one of an installation that is there already: the operator's, or our own that runs for this data directory. */
    static Database running(Map<String, String> env, Path data) {
        DataDirectory.demandOwner(data);
        Database given = fromEnvironment(env);
        Path access = data.resolve("postgres").resolve("access.properties");
        if (given == null && !Files.exists(access)) {
            throw new StartFailure(
                    Exit.DATA, "There is no database in " + data + ". Give --data, or set BUURTREGIE_DB_URL.");
        }
        try {
            Database database = given != null ? given : new PostgresAccess(access).database("buurtregie", "buurtregie");
            database.demandReachable();
            return database;
        } catch (IOException unreadable) {
            throw new StartFailure(Exit.DATA, "Cannot read " + access + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** As who owns the tables: our own, the one that the operator named, or the program itself. */
    Database asOwner(Map<String, String> env) {
        if (owner != null) {
            return new Database(url, owner.user(), owner.password());
        }
        String other = env.getOrDefault(OWNER + "USER", "").strip();
        return other.isEmpty()
                ? this
                : new Database(url, other, Secret.of(env, OWNER + "PASSWORD").orElse(""));
    }

    /** However long a statement takes: of a large table a copy may. */
    Connection open() throws SQLException {
        return open(Duration.ZERO);
    }

    /**
     * Of a cluster a machine that takes the line and says nothing is passed over; a line on which a machine vanished ends some time.
     *
     * @param silence after which an answer does not come any more; nought: never
     */
    Connection open(Duration silence) throws SQLException {
        Properties how = new Properties();
        how.setProperty("user", user);
        how.setProperty("password", password);
        how.setProperty("sslResponseTimeout", "1000");
        how.setProperty("tcpKeepAlive", "true");
        how.setProperty("socketTimeout", Long.toString(silence.toSeconds()));
        return DriverManager.getConnection(url, how);
    }

    void demandReachable() {
        demandReachable(OLDEST);
    }

    /** @param oldest the first version that will do */
    void demandReachable(int oldest) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartFailure(
                    Exit.DATABASE, "BUURTREGIE_DB_URL must begin with jdbc:postgresql://, not " + shown() + ".");
        }
        DriverManager.setLoginTimeout(10);
        try (Connection connection = open()) {
            connection.isValid(5);
            demandVersion(connection, oldest);
        } catch (SQLException unreachable) {
            String state = String.valueOf(unreachable.getSQLState());
            String why = state.startsWith("28")
                    ? "refuses user " + user + ". Check BUURTREGIE_DB_USER and BUURTREGIE_DB_PASSWORD."
                    : state.equals("3D000")
                            ? "does not have this database. Make it, or change BUURTREGIE_DB_URL."
                            : "cannot be reached: " + why(unreachable) + ". Check that it runs, and BUURTREGIE_DB_URL.";
            throw new StartFailure(Exit.DATABASE, "PostgreSQL at " + shown() + " " + why, unreachable);
        }
    }

    private void demandVersion(Connection connection, int oldest) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < oldest) {
            throw new StartFailure(
                    Exit.DATABASE,
                    "PostgreSQL at " + shown() + " is version "
                            + connection.getMetaData().getDatabaseProductVersion() + ". Buurtregie needs " + oldest
                            + " or newer.");
        }
    }

    /** @throws StartFailure when servers go on working on it */
    void demandStandstill(PrintStream out) throws SQLException {
        demandStandstill(out, TO_STOP);
    }

    void demandStandstill(PrintStream out, Duration patience) throws SQLException {
        try (Connection connection = open()) {
            List<Standstill.Lines> lines = new Standstill(connection, out).within(patience);
            if (!lines.isEmpty()) {
                throw new StartFailure(
                        Exit.USAGE,
                        "Nothing was changed. Buurtregie works on this database, over "
                                + lines.stream().map(Standstill.Lines::toString).collect(Collectors.joining("; "))
                                + ". Stop all servers, and try again. When a machine is gone for good, an administrator"
                                + " of the database can end its lines: select pg_terminate_backend(pid) from"
                                + " pg_stat_activity where application_name like 'buurtregie%' and client_addr = '…'");
            }
        }
    }

    /** As the driver and what is below it say it: a certificate that is missing, or of another name, is not a machine that is down. */
    private static String why(SQLException unreachable) {
        String said = unreachable.getMessage().strip();
        Throwable below = unreachable.getCause();
        String deeper = below == null || below.getMessage() == null || said.contains(below.getMessage())
                ? ""
                : " (" + below.getMessage().strip() + ")";
        return said.replaceFirst("[.]$", "") + deeper;
    }

    /** Without what stands behind the question mark: there may be a password in it. */
    private String shown() {
        return url.split("[?]", 2)[0];
    }

    Map<String, String> environment() {
        Map<String, String> all = new HashMap<>();
        all.put(ADDRESS, url);
        all.put("BUURTREGIE_DB_USER", user);
        all.put(PASSWORD, password);
        if (owner != null) {
            all.put(OWNER + "USER", owner.user());
            all.put(OWNER + "PASSWORD", owner.password());
        }
        return all;
    }

    @Override
    public String toString() {
        return shown();
    }
}
