package nl.buurtregie.platform.files;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** How many files are where, and what the last look at the bucket showed. */
final class FileNotes {

    /**
     * @param inside bytes in their row
     * @param outside bytes in the bucket
     * @param leaving names that still have to be taken away there
     * @param late whether one of them should have gone an hour ago
     */
    record Counts(long inside, long outside, long leaving, boolean late, Refused refused) {}

    /** Of what has to be taken away there. @param names how many it refuses @param day whether it does so with one since a day */
    record Refused(long names, boolean day) {}

    /** Of the last look, so long ago. */
    record Check(Duration ago, long orphans, long lost, boolean versions) {}

    private FileNotes() {}

    static Counts counts(Connection connection) throws SQLException {
        long inside = 0;
        long outside = 0;
        List<String> tables = Moves.tables(connection);
        for (String table : tables) {
            inside += number(connection, "select count(*) from " + table + " where buiten is null");
            outside += number(connection, "select count(*) from " + table + " where buiten is not null");
        }
        try (PreparedStatement ask = connection.prepareStatement(
                        "select count(*), coalesce(min(vanaf) < now() - interval '1 hour', false), count(geweigerd_sinds),"
                                + " coalesce(min(geweigerd_sinds) < now() - interval '1 day', false) from bestand_weg");
                ResultSet row = ask.executeQuery()) {
            row.next();
            Refused refused = new Refused(row.getLong(3), row.getBoolean(4));
            return new Counts(inside, outside, row.getLong(1), row.getBoolean(2), refused);
        }
    }

    /** Null when there was none. */
    static Check last(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(
                        "select cast(extract(epoch from now() - op) as bigint), wees, kwijt, versies from bestandencontrole");
                ResultSet row = ask.executeQuery()) {
            return row.next()
                    ? new Check(Duration.ofSeconds(row.getLong(1)), row.getLong(2), row.getLong(3), row.getBoolean(4))
                    : null;
        }
    }

    static Void write(Connection connection, FileCheck.Found found, boolean versions) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(
                "insert into bestandencontrole (op, buiten, wees, kwijt, versies) values (now(), ?, ?, ?, ?) on conflict (enig)"
                        + " do update set op = excluded.op, buiten = excluded.buiten, wees = excluded.wees, kwijt = excluded.kwijt,"
                        + " versies = excluded.versies")) {
            write.setLong(1, found.outside());
            write.setLong(2, found.orphans());
            write.setLong(3, found.lost());
            write.setBoolean(4, versions);
            write.executeUpdate();
            return null;
        }
    }

    /** Names that the bucket did not take away: they have to go, and are not asked for again within the hour. */
    static Void refused(Connection connection, List<String> names) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(
                "insert into bestand_weg as b (naam, vanaf, geweigerd_sinds) select n, now() + interval '1 hour', now() from unnest(?) n"
                        + " on conflict (naam) do update set vanaf = excluded.vanaf,"
                        + " geweigerd_sinds = coalesce(b.geweigerd_sinds, excluded.geweigerd_sinds)")) {
            write.setArray(1, connection.createArrayOf("varchar", names.toArray()));
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
