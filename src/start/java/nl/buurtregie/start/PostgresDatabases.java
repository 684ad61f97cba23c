package nl.buurtregie.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is in our own PostgreSQL: the roles, the database in use, and one beside it while a backup is put back. */
final class PostgresDatabases {

    /** What was in use before a backup was put back. */
    static final String BEFORE = "buurtregie_was";

    private final PostgresAccess access;
    private final String name;

    PostgresDatabases(PostgresAccess access, String name) {
        this.access = access;
        this.name = name;
    }

    /** The roles and the database that there have to be. */
    void prepare() throws SQLException {
        Database all = access.database("postgres", "postgres");
        try (Connection connection = all.open();
                Statement statement = connection.createStatement()) {
            for (String role : List.of(name, PostgresAccess.OWNER)) {
                if (isMissing(statement, "select from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login password '" + access.password(role) + "'");
                }
            }
            if (isMissing(statement, "select from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + PostgresAccess.OWNER);
            }
        }
        giveToOwner();
    }

    /** In data of before the program owned its tables itself. */
    private void giveToOwner() throws SQLException {
        Database ours = access.database(name, "postgres");
        try (Connection connection = ours.open();
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + name + " owner to " + PostgresAccess.OWNER);
            statement.execute("reassign owned by " + name + " to " + PostgresAccess.OWNER);
        }
    }

    /** An empty database beside the one in use, of who owns the tables; what was left of it is gone. */
    Database fresh(String other) throws SQLException {
        try (Connection connection = access.database("postgres", "postgres").open();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + other);
            statement.execute("create database " + other + " owner " + PostgresAccess.OWNER);
        }
        return access.database(other, PostgresAccess.OWNER);
    }

    /** The one in use, for who owns its tables. */
    Database ours() {
        return access.database(name, PostgresAccess.OWNER);
    }

    /** That one is in use from now on; the one of before stays as {@link #BEFORE}, and knows since when. */
    void useInstead(String other) throws SQLException {
        try (Connection connection = access.database("postgres", "postgres").open();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + BEFORE);
            connection.setAutoCommit(false);
            statement.execute("alter database " + name + " rename to " + BEFORE);
            statement.execute("alter database " + other + " rename to " + name);
            statement.execute("comment on database " + BEFORE + " is '" + Instant.now() + "'");
            connection.commit();
        }
    }

    /** No term of retention reaches what is in the one of before, so it goes when a backup of then would. */
    void forgetBefore(Duration age) throws SQLException {
        try (Connection connection = access.database("postgres", "postgres").open();
                Statement statement = connection.createStatement()) {
            boolean old = !isMissing(
                    statement,
                    "select from pg_database where datname = '" + BEFORE + "' and coalesce(shobj_description(oid, 'pg_database'), '1970-01-01')"
                            + "::timestamptz < now() - interval '" + age.toSeconds() + " seconds'");
            if (old) {
                statement.execute("drop database " + BEFORE);
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
