package nl.buurtregie.platform.files;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.buurtregie.platform.seal.Vault;
import nl.buurtregie.platform.seal.WrongKey;
import nl.buurtregie.platform.settings.EnvironmentConfig;
import org.eclipse.microprofile.config.Config;

/** What {@code deploy/files} does: the launcher finds this class by its name, and gives it a line to the database. */
final class FileTool {

    private static final int NOT_WELL = 1;
    private static final int USAGE = 2;
    private static final int SETTINGS = 11;
    private static final long SAY_EVERY = TimeUnit.SECONDS.toNanos(5);

    private final PrintStream out;
    private final FileSettings settings;
    private final Transactions transactions;
    private final SealedBucket bucket;

    private FileTool(PrintStream out, FileSettings settings, Transactions transactions, SealedBucket bucket) {
        this.out = out;
        this.settings = settings;
        this.transactions = transactions;
        this.bucket = bucket;
    }

    /**
     * @param words check, with --remove or --read; move --to s3, move --to database; or read, to compare all and no more
     * @return 0 when all is where it should be, 1 when it is not or the bucket does not answer, 2 or 11 when it cannot be asked
     */
    static int run(List<String> words, Map<String, String> environment, Connection connection, PrintStream out) {
        Config config = new EnvironmentConfig(environment);
        FileSettings settings = new FileSettings(config);
        Transactions transactions = new PlainTransactions(connection);
        if (!settings.hasBucket()) {
            return new FileTool(out, settings, transactions, null).withoutBucket();
        }
        try {
            Vault vault = transactions.run(line -> vault(line, config));
            SealedBucket bucket = new SealedBucket(new S3Bucket(settings), vault);
            FileTool tool = new FileTool(out, settings, transactions, bucket);
            return switch (words.get(0)) {
                case "move" -> tool.move(words);
                case "read" -> tool.broken() == 0 ? 0 : NOT_WELL;
                default -> tool.check(words);
            };
        } catch (WrongKey wrong) {
            out.println("  " + wrong.getMessage());
            return SETTINGS;
        } catch (IllegalStateException refused) { // by PostgreSQL
            out.println("  " + refused.getMessage());
            return NOT_WELL;
        } catch (FileAway away) {
            out.println("  The bucket does not answer as it should, so not all was done: " + away.getMessage());
            return NOT_WELL;
        }
    }

    /** The seals of this database. */
    static Vault vault(Connection connection, Config config) throws SQLException {
        return Vault.of(sealed(connection), config);
    }

    /** By what a name in the bucket begins with. */
    private static Map<String, String> sealed(Connection connection) throws SQLException {
        Map<String, String> keys = new LinkedHashMap<>();
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("select id, omslag from zegelsleutel order by volgnummer")) {
            while (row.next()) {
                keys.put(row.getString(1), row.getString(2));
            }
        }
        return keys;
    }

    private int withoutBucket() {
        FileNotes.Counts counts = counts();
        if (counts.outside() + counts.leaving() == 0) {
            out.println("  Nothing is outside the database, and no bucket is set.");
            return 0;
        }
        out.println("  No bucket is set. Set BUURTREGIE_S3_ADRES, _BUCKET, _GEBRUIKER and _GEHEIM.");
        return SETTINGS;
    }

    private int move(List<String> words) {
        String to = words.size() == 3 ? words.get(2) : "";
        if (!List.of("s3", "database").contains(to)) {
            out.println("  Say move --to s3 or move --to database.");
            return USAGE;
        }
        if (settings.isOutside() != to.equals("s3")) {
            out.println("  Set BUURTREGIE_BESTANDEN to " + to
                    + " and start Buurtregie again first: it would bring them back.");
            return SETTINGS;
        }
        FileNotes.Counts before = counts();
        Progress progress = new Progress(to.equals("s3") ? before.inside() : before.outside());
        Moves moves = new Moves(transactions, bucket);
        Moves.Moved moved = to.equals("s3") ? moves.out(progress) : moves.in(progress);
        out.printf("  %,d files moved to %s.%n", moved.files(), to);
        if (moved.lost() > 0) {
            out.printf("  %,d could not be: they are not in the bucket as they were brought there.%n", moved.lost());
        }
        boolean given = given(moved);
        new Removal(transactions, bucket).remove(() -> true);
        counts();
        return moved.lost() == 0 && given ? 0 : NOT_WELL;
    }

    /** Says which it did not give, if any. */
    private boolean given(Moves.Moved moved) {
        if (moved.refused() != null) {
            out.println("  Not all could be read, among others "
                    + moved.refused().name() + ": " + moved.refused().getMessage());
        }
        return moved.refused() == null;
    }

    private int check(List<String> words) {
        counts();
        out.println("  Names of this database begin with: "
                + String.join(", ", transactions.run(FileTool::sealed).keySet()) + ".");
        boolean remove = words.contains("--remove");
        FileCheck.Found found = new FileCheck(transactions, bucket).look(remove);
        boolean versions = bucket.bucket().keepsVersions();
        transactions.run(line -> FileNotes.write(line, found, versions));
        out.printf(
                "  In the bucket of no row, older than a day: %,d%s.%n", found.orphans(), remove ? ", taken away" : "");
        out.printf("  Rows whose content is not there: %,d.%n", found.lost());
        found.shown().forEach(row -> out.println("    " + row));
        long refused = transactions.run(FileNotes::counts).refused().names();
        if (refused > 0) {
            out.printf("  The bucket refuses to take away: %,d. It is asked again each hour.%n", refused);
        }
        if (versions) {
            out.println(
                    "  The bucket keeps versions of what is taken away. Switch that off, or let old versions go after a day.");
        }
        long broken = words.contains("--read") ? broken() : 0;
        boolean well = found.lost() + broken + refused == 0 && (remove || found.orphans() == 0);
        return well ? 0 : NOT_WELL;
    }

    /** Reads all of it. */
    private long broken() {
        Progress progress = new Progress(counts().outside());
        Moves.Moved read = new Moves(transactions, bucket).read(progress, row -> out.println("    " + row));
        out.printf("  Read and compared with their sums: %,d the same, %,d NOT the same.%n", read.files(), read.lost());
        return read.lost() + (given(read) ? 0 : 1);
    }

    private FileNotes.Counts counts() {
        FileNotes.Counts counts = transactions.run(FileNotes::counts);
        out.printf(
                "  In the database %,d, outside %,d; to take away there: %,d.%n",
                counts.inside(), counts.outside(), counts.leaving());
        return counts;
    }

    /** Says now and then how far it is. */
    private final class Progress implements BooleanSupplier {

        private final long all;
        private long done;
        private long said = System.nanoTime();

        Progress(long all) {
            this.all = all;
        }

        @Override
        public boolean getAsBoolean() {
            if (System.nanoTime() - said > SAY_EVERY) {
                said = System.nanoTime();
                out.printf("  %,d of %,d%n", done, all);
            }
            done++;
            return true;
        }
    }
}
