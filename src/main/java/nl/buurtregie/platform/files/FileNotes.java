package nl.buurtregie.platform.files;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** How many files are where, and what the last look at the bucket showed. */
final class FileNotes {

    /**
     * @param inside bytes in their row
     * @param outside bytes in the bucket
     * @param leaving names that still have to be taken away there
     * @param leavingSince since when the first of them may go; null when there is none
     */
    record Counts(long inside, long outside, long leaving, Instant leavingSince) {}

    /** Of the last look. */
    record Check(Instant when, long orphans, long lost, boolean versions) {}

    private FileNotes() {}

    static Counts counts(Connection connection) throws SQLException {
        long inside = 0;
        long outside = 0;
        List<String> tables = Moves.tables(connection);
        for (String table : tables) {
            inside += number(connection, "select count(*) from " + table + " where buiten is null");
            outside += number(connection, "select count(*) from " + table + " where buiten is not null");
        }
        try (PreparedStatement ask = connection.prepareStatement("select count(*), min(vanaf) from bestand_weg");
                ResultSet row = ask.executeQuery()) {
            row.next();
            Timestamp since = row.getTimestamp(2);
            return new Counts(inside, outside, row.getLong(1), since == null ? null : since.toInstant());
        }
    }

    /** Null when there was none. */
    static Check last(Connection connection) throws SQLException {
        try (PreparedStatement ask =
                        connection.prepareStatement("select op, wees, kwijt, versies from bestandencontrole");
                ResultSet row = ask.executeQuery()) {
            return row.next()
                    ? new Check(row.getTimestamp(1).toInstant(), row.getLong(2), row.getLong(3), row.getBoolean(4))
                    : null;
        }
    }

    static Void write(Connection connection, Instant now, FileCheck.Found found, boolean versions) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(
                "insert into bestandencontrole (op, buiten, wees, kwijt, versies) values (?, ?, ?, ?, ?) on conflict (enig)"
                        + " do update set op = excluded.op, buiten = excluded.buiten, wees = excluded.wees, kwijt = excluded.kwijt,"
                        + " versies = excluded.versies")) {
            write.setTimestamp(1, Timestamp.from(now));
            write.setLong(2, found.outside());
            write.setLong(3, found.orphans());
            write.setLong(4, found.lost());
            write.setBoolean(5, versions);
            write.executeUpdate();
            return null;
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(query);
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
