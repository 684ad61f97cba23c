package nl.buurtregie.start;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What is in our own PostgreSQL: the roles, the database in use, and one beside it while a backup is put back. */
final class PostgresDatabases {

    /** What was in use before a backup was put back: this, and when. Another backup after it leaves it as it is. */
    private static final String BEFORE = "buurtregie_was";

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("_uuuuMMdd_HHmmss").withZone(ZoneOffset.UTC);

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

    /** That one is in use from now on. @return what the one of before is called; it knows since when */
    String useInstead(String other) throws SQLException {
        String before = BEFORE + WHEN.format(Instant.now());
        try (Connection connection = access.database("postgres", "postgres").open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter database " + name + " rename to " + before);
            statement.execute("alter database " + other + " rename to " + name);
            statement.execute("comment on database " + before + " is '" + Instant.now() + "'");
            connection.commit();
        }
        return before;
    }

    /** No term of retention reaches what is in those of before, so each goes when a backup of then would. */
    void forgetBefore(Duration age) throws SQLException {
        try (Connection connection = access.database("postgres", "postgres").open();
                Statement statement = connection.createStatement()) {
            for (String old : older(statement, age)) {
                statement.execute("drop database " + old);
            }
        }
    }

    private static List<String> older(Statement statement, Duration age) throws SQLException {
        List<String> old = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select datname from pg_database where starts_with(datname, '" + BEFORE
                + "') and coalesce(shobj_description(oid, 'pg_database'), '1970-01-01')::timestamptz < now() - interval '"
                + age.toSeconds() + " seconds'")) {
            while (row.next()) {
                old.add(row.getString(1));
            }
        }
        return old;
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
