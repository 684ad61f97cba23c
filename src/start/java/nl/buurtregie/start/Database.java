package nl.buurtregie.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The address of the database that the server gets. */
record Database(String url, String user, String password) {

    /** The database of the operator, or {@code null} when there is none and we have to bring our own. */
    static Database fromEnvironment(Map<String, String> env) {
        String url = env.getOrDefault("BUURTREGIE_DB_URL", "");
        return url.isBlank()
                ? null
                : new Database(
                        url,
                        env.getOrDefault("BUURTREGIE_DB_USER", "buurtregie"),
                        env.getOrDefault("BUURTREGIE_DB_PASSWORD", "buurtregie"));
    }

    void demandReachable() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartFailure(
                    Exit.DATABASE, "BUURTREGIE_DB_URL must begin with jdbc:postgresql://, not " + shown() + ".");
        }
        DriverManager.setLoginTimeout(10);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.isValid(5);
        } catch (SQLException unreachable) {
            String state = String.valueOf(unreachable.getSQLState());
            String why = state.startsWith("28")
                    ? "refuses user " + user + ". Check BUURTREGIE_DB_USER and BUURTREGIE_DB_PASSWORD."
                    : state.equals("3D000")
                            ? "does not have this database. Make it, or change BUURTREGIE_DB_URL."
                            : "cannot be reached. Check that it runs, and BUURTREGIE_DB_URL.";
            throw new StartFailure(Exit.DATABASE, "PostgreSQL at " + shown() + " " + why, unreachable);
        }
    }

    /** Without what stands behind the question mark: there may be a password in it. */
    private String shown() {
        return url.split("[?]", 2)[0];
    }

    Map<String, String> environment() {
        return Map.of("BUURTREGIE_DB_URL", url, "BUURTREGIE_DB_USER", user, "BUURTREGIE_DB_PASSWORD", password);
    }

    @Override
    public String toString() {
        return shown();
    }
}
