package nl.buurtregie.start.dump;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Puts what {@link Dump} wrote into an empty database, all or nothing, and looks whether it is the same. */
public final class Load {

    private final Connection connection;
    private final Map<String, Sum> written = new TreeMap<>();
    private Instant moment;
    private boolean complete;

    /** @param connection of who will own it all; it is used by nobody else */
    public Load(Connection connection) {
        this.connection = connection;
    }

    /** @throws IOException when the text ends too early, or is another than {@link Dump} writes */
    public void from(InputStream source) throws SQLException, IOException {
        demandEmpty();
        connection.setAutoCommit(false);
        BufferedInputStream in = new BufferedInputStream(source, 1 << 16);
        if (!Dump.TITLE.equals(text(in))) {
            throw new IOException("this is no backup of Buurtregie, or one of another format");
        }
        StringBuilder statements = new StringBuilder();
        for (String line = text(in); line != null; line = text(in)) {
            if (line.equals(Dump.ROWS)) {
                run(statements);
                rows(text(in), in);
            } else if (!isTold(line)) {
                statements.append(line).append('\n');
            }
        }
        run(statements);
        if (!complete) {
            throw new IOException("the backup ends too early");
        }
    }

    private void demandEmpty() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S')"
                                + " and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')")) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new SQLException("the database is not empty, and nothing is put over what is there");
            }
        }
    }

    /** What is not for the database. */
    private boolean isTold(String line) {
        if (line.startsWith(Dump.MADE)) {
            moment = Instant.parse(line.substring(Dump.MADE.length()));
        } else if (line.startsWith(Dump.SUM)) {
            String[] parts = line.substring(Dump.SUM.length()).split(" ", 2);
            written.put(parts[0], Sum.parse(parts[1]));
        } else if (line.equals(Dump.END)) {
            complete = true;
        } else {
            return false;
        }
        return true;
    }

    private void run(StringBuilder statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements.toString());
        }
        statements.setLength(0);
    }

    private void rows(String copy, InputStream in) throws SQLException, IOException {
        CopyIn rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
        byte[] end = (Dump.NO_MORE_ROWS + "\n").getBytes(StandardCharsets.US_ASCII);
        for (byte[] row = line(in); row != null; row = line(in)) {
            if (java.util.Arrays.equals(row, end)) {
                rows.endCopy();
                return;
            }
            rows.writeToCopy(row, 0, row.length);
        }
        rows.cancelCopy();
        throw new IOException("the backup ends too early");
    }

    private static String text(InputStream in) throws IOException {
        byte[] line = line(in);
        return line == null ? null : new String(line, StandardCharsets.UTF_8).stripTrailing();
    }

    /** With its end; null when there is none any more. */
    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        for (int one = in.read(); one >= 0; one = in.read()) {
            line.write(one);
            if (one == '\n') {
                return line.toByteArray();
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    /** The moment that it was made of. */
    public Instant moment() {
        return moment;
    }

    /** What was written of each table, by name. */
    public Map<String, Sum> written() {
        return written;
    }

    /** What is there now, read back. */
    public Map<String, Sum> there() throws SQLException, IOException {
        Map<String, Sum> there = new TreeMap<>();
        Schema schema = new Schema(connection);
        try (Statement statement = connection.createStatement()) {
            Dump.write(statement);
        }
        for (String table : schema.tables()) {
            there.put(table, Dump.rows(connection, schema.columns(table), OutputStream.nullOutputStream()));
        }
        return there;
    }
}
