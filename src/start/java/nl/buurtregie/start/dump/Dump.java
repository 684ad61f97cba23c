package nl.buurtregie.start.dump;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Writes a database as it was at one moment as plain SQL, which psql takes as well as {@link Load}: what makes the tables, their rows
 * as COPY writes them, what comes after the rows, and a sum of each table.
 */
public final class Dump {

    static final String TITLE = "-- Buurtregie, all of the database. Format 1";
    static final String MADE = "-- made ";
    static final String ROWS = "-- rows";
    static final String NO_MORE_ROWS = "\\.";
    static final String SUM = "-- sum ";
    static final String END = "-- end";

    /** Of all that may differ between two servers and shows in how a value is written. */
    static final List<String> WRITING = List.of(
            "set client_encoding = 'UTF8'",
            "set datestyle = 'ISO, YMD'",
            "set intervalstyle = 'iso_8601'",
            "set timezone = 'UTC'",
            "set extra_float_digits = 3",
            "set bytea_output = 'hex'",
            "set standard_conforming_strings = on",
            "set statement_timeout = 0",
            "set search_path = public");

    private final Connection connection;
    private final Schema schema;
    private final Map<String, Sum> sums = new TreeMap<>();

    /** @param connection of a user that may read all; it is used by nobody else until it is closed */
    public Dump(Connection connection) {
        this.connection = connection;
        this.schema = new Schema(connection);
    }

    /** From here on the database stands still for us. @return the moment, by the clock of the database */
    public Instant hold() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            write(statement);
            connection.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read read only");
            try (var row = statement.executeQuery("select now()")) {
                row.next();
                return row.getTimestamp(1).toInstant();
            }
        }
    }

    static void write(Statement statement) throws SQLException {
        for (String setting : WRITING) {
            statement.execute(setting);
        }
    }

    /** @param moment as {@link #hold} said @return the sum of all */
    public Sum to(OutputStream target, Instant moment) throws SQLException, IOException {
        schema.demandKnown();
        OutputStream out = new BufferedOutputStream(target, 1 << 16);
        line(out, TITLE);
        line(out, MADE + moment);
        for (String setting : WRITING) {
            line(out, setting + ";");
        }
        line(out, "set check_function_bodies = off;");
        lines(out, schema.before());
        for (String table : schema.tables()) {
            sums.put(table, rows(table, out));
        }
        lines(out, schema.after());
        lines(out, schema.sequences());
        for (Map.Entry<String, Sum> one : sums.entrySet()) {
            line(out, SUM + one.getKey() + " " + one.getValue());
        }
        line(out, END);
        out.flush();
        connection.rollback();
        return Sum.of(sums.values());
    }

    private Sum rows(String table, OutputStream out) throws SQLException, IOException {
        String columns = schema.columns(table);
        line(out, ROWS);
        line(out, "copy " + columns + " from stdin;");
        Sum sum = rows(connection, columns, out);
        line(out, NO_MORE_ROWS);
        return sum;
    }

    /** @param columns as {@link Schema#columns} */
    static Sum rows(Connection connection, String columns, OutputStream out) throws SQLException, IOException {
        CopyOut copy =
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + columns + " to stdout");
        Sum sum = new Sum();
        for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            sum.add(row);
            out.write(row);
        }
        return sum;
    }

    private static void lines(OutputStream out, List<String> all) throws IOException {
        for (String one : all) {
            line(out, one);
        }
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
