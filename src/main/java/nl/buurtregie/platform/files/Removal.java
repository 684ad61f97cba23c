package nl.buurtregie.platform.files;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;

/** Takes away in the bucket what no row has any more. */
final class Removal {

    private static final Logger LOG = Logger.getLogger(Removal.class.getName());
    private static final int AT_ONCE = 50;

    private final Transactions transactions;
    private final SealedBucket bucket;

    Removal(Transactions transactions, SealedBucket bucket) {
        this.transactions = transactions;
        this.bucket = bucket;
    }

    /**
     * First there, and then its name here. What the bucket refuses to take away is left for an hour.
     *
     * @return how many
     * @throws FileAway when the bucket does not answer: what was not taken away is tried again
     */
    int remove(BooleanSupplier goOn) {
        int all = 0;
        Removed now = new Removed(AT_ONCE, AT_ONCE);
        while (now.tried() == AT_ONCE && now.gone() > 0 && goOn.getAsBoolean()) { // or it refuses all: that can wait
            now = transactions.run(this::removeSome);
            all += now.gone();
        }
        return all;
    }

    private record Removed(int tried, int gone) {}

    private Removed removeSome(Connection connection) throws SQLException {
        List<String> names = due(connection);
        List<String> refused = new ArrayList<>();
        for (String name : names) {
            try {
                bucket.bucket().remove(name);
            } catch (FileRefused no) {
                if (refused.isEmpty()) {
                    LOG.warning("niet weg uit de opslag, over een uur opnieuw: " + name + ", " + no.getMessage());
                }
                refused.add(name);
            }
        }
        FileNotes.refused(connection, refused);
        names.removeAll(refused);
        try (PreparedStatement forget = connection.prepareStatement("delete from bestand_weg where naam = any (?)")) {
            forget.setArray(1, connection.createArrayOf("varchar", names.toArray()));
            forget.executeUpdate();
        }
        return new Removed(names.size() + refused.size(), names.size());
    }

    private static List<String> due(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement("select naam from bestand_weg where vanaf <= now()"
                + " order by geweigerd_sinds is not null, vanaf limit " + AT_ONCE + " for update skip locked")) {
            ResultSet row = ask.executeQuery();
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
