package nl.buurtregie.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What is in our own PostgreSQL: the roles, the database in use, and one beside it while a backup is put back. */
final class PostgresDatabases {

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

    /** That one is in use from now on; the one of before stays under another name, until the next time. */
    void useInstead(String other, String before) throws SQLException {
        try (Connection connection = access.database("postgres", "postgres").open();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + before);
            connection.setAutoCommit(false);
            statement.execute("alter database " + name + " rename to " + before);
            statement.execute("alter database " + other + " rename to " + name);
            connection.commit();
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
