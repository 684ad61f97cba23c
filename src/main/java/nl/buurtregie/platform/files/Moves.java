package nl.buurtregie.platform.files;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Brings bytes from rows to the bucket and back, one file a transaction: whoever is cut off left nothing half, and the next goes on where
 * it stopped. Several may do so at the same time. What was read or written meanwhile was there all the time.
 */
final class Moves {

    /** Names are of our own tables: the catalogue gave them. */
    private static final String TABLES =
            "select table_name from information_schema.columns where table_schema = current_schema()"
                    + " and column_name in ('inhoud', 'buiten', 'afdruk', 'grootte') group by table_name having count(*) = 4 order by table_name";

    private final Transactions transactions;
    private final SealedBucket bucket;

    Moves(Transactions transactions, SealedBucket bucket) {
        this.transactions = transactions;
        this.bucket = bucket;
    }

    /**
     * @param lost what could not be brought, because it was not there as it was brought before
     * @param refused one that the bucket did not give; null when it gave all
     */
    record Moved(int files, int lost, FileRefused refused) {

        private static final Moved NOTHING = new Moved(0, 0, null);
        private static final Moved ONE = new Moved(1, 0, null);

        Moved plus(Moved other) {
            return new Moved(files + other.files, lost + other.lost, refused == null ? other.refused : refused);
        }
    }

    /** One row. */
    private record Row(Object id, byte[] bytes, String outside, String print) {}

    /** Those whose bytes may stand outside. */
    static List<String> tables(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(TABLES);
                ResultSet row = ask.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    /**
     * What is in rows goes out, and what was sealed with an older key gets a new seal.
     *
     * @param goOn asked before each
     * @throws FileAway when the bucket does not answer: all before it is done
     * @throws FileRefused when it takes nothing new
     */
    Moved out(BooleanSupplier goOn) {
        Moved all = Moved.NOTHING;
        for (String table : transactions.run(Moves::tables)) {
            while (goOn.getAsBoolean() && transactions.run(connection -> outOne(connection, table))) {
                all = all.plus(Moved.ONE);
            }
            all = all.plus(each(
                    goOn,
                    "select id, null, buiten, afdruk from " + table + " where buiten > ? and (buiten < '"
                            + bucket.newest() + "' or buiten > '" + bucket.newest()
                            + "~') order by buiten limit 1 for update skip locked",
                    (connection, row) -> bring(connection, table, row.id(), bucket.fetch(row.outside(), row.print()))));
        }
        return all;
    }

    /** What is outside comes back into its row. @throws FileAway as above */
    Moved in(BooleanSupplier goOn) {
        Moved all = Moved.NOTHING;
        for (String table : transactions.run(Moves::tables)) {
            all = all.plus(each(
                    goOn,
                    "select id, null, buiten, afdruk from " + table
                            + " where buiten > ? order by buiten limit 1 for update skip locked",
                    (connection, row) -> fetch(connection, table, row)));
        }
        return all;
    }

    /**
     * Reads all that is outside, and changes nothing.
     *
     * @param lost is told of each that is not there as it was brought
     */
    Moved read(BooleanSupplier goOn, Consumer<String> lost) {
        Moved all = Moved.NOTHING;
        for (String table : transactions.run(Moves::tables)) {
            all = all.plus(each(
                    goOn,
                    "select id, null, buiten, afdruk from " + table + " where buiten > ? order by buiten limit 1",
                    (connection, row) -> {
                        try {
                            bucket.fetch(row.outside(), row.print());
                        } catch (FileLost gone) {
                            lost.accept(table + " " + row.id());
                            throw gone;
                        }
                    }));
        }
        return all;
    }

    private boolean outOne(Connection connection, String table) throws SQLException {
        Optional<Row> row = first(
                connection,
                "select id, inhoud, null, null from " + table
                        + " where buiten is null order by id limit 1 for update skip locked",
                null);
        if (row.isPresent()) {
            bring(connection, table, row.get().id(), row.get().bytes());
        }
        return row.isPresent();
    }

    /** First there, then in the row: one that nothing came of is found by {@link FileCheck}; a row without its bytes never is. */
    private void bring(Connection connection, String table, Object id, byte[] bytes) throws SQLException {
        SealedBucket.Brought brought = bucket.bring(bytes);
        try (PreparedStatement change = connection.prepareStatement(
                "update " + table + " set inhoud = null, buiten = ?, afdruk = ?, grootte = ? where id = ?")) {
            change.setString(1, brought.name());
            change.setString(2, brought.print());
            change.setInt(3, brought.size());
            change.setObject(4, id);
            change.executeUpdate();
        }
    }

    private void fetch(Connection connection, String table, Row row) throws SQLException {
        byte[] bytes = bucket.fetch(row.outside(), row.print());
        try (PreparedStatement change = connection.prepareStatement(
                "update " + table + " set inhoud = ?, buiten = null, afdruk = null, grootte = null where id = ?")) {
            change.setBytes(1, bytes);
            change.setObject(2, row.id());
            change.executeUpdate();
        }
    }

    /** What is done with one row. */
    private interface Step {
        void on(Connection connection, Row row) throws SQLException;
    }

    /** One after the other by the names outside; one that is lost or not given stays as it is, and is told. */
    private Moved each(BooleanSupplier goOn, String query, Step step) {
        String[] after = {""};
        Moved all = Moved.NOTHING;
        Moved one = Moved.ONE;
        while (!one.equals(Moved.NOTHING) && goOn.getAsBoolean()) {
            one = transactions.run(connection -> {
                Optional<Row> row = first(connection, query, after[0]);
                if (row.isEmpty()) {
                    return Moved.NOTHING;
                }
                after[0] = row.get().outside();
                return step(step, connection, row.get());
            });
            all = all.plus(one);
        }
        return all;
    }

    private static Moved step(Step step, Connection connection, Row row) throws SQLException {
        try {
            step.on(connection, row);
            return Moved.ONE;
        } catch (FileLost lost) {
            return new Moved(0, 1, null);
        } catch (FileRefused refused) {
            if (refused.name().equals(row.outside())) {
                return new Moved(0, 0, refused);
            }
            throw refused; // what is brought has a new name: it takes nothing
        }
    }

    /** Nobody else works on it until the end of the transaction. */
    private static Optional<Row> first(Connection connection, String query, String after) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(query)) {
            if (after != null) {
                ask.setString(1, after);
            }
            ResultSet row = ask.executeQuery();
            return row.next()
                    ? Optional.of(new Row(row.getObject(1), row.getBytes(2), row.getString(3), row.getString(4)))
                    : Optional.empty();
        }
    }
}
