package nl.buurtregie.start;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.start.dump.Load;
import nl.buurtregie.start.dump.PlainText;
import nl.buurtregie.start.dump.Seal;

/** {@code deploy/restore}: puts a backup back, or only tries whether it could be. */
final class Restore {

    private static final int DIFFERENT = 1;
    private static final String FRESH = "buurtregie_nieuw";

    private final RestoreOptions asked;
    private final Options options;
    private final Map<String, String> env;
    private final BackupPlan plan;
    private final PrintStream out;

    private Restore(RestoreOptions asked, Options options, Map<String, String> env, PrintStream out) {
        this.asked = asked;
        this.options = options;
        this.env = env;
        this.plan = BackupPlan.of(env, options);
        this.out = out;
    }

    public static void main(String[] args) {
        Commands.exit(args, Restore::run);
    }

    /** @return 0 when all is there and the same, 1 when not, else a code of {@link Exit} */
    static int run(List<String> args, Map<String, String> env, Path home, PrintStream out) {
        try {
            RestoreOptions asked = RestoreOptions.parse(args);
            Options options = Options.parse(Options.withoutDemo(asked.rest()), env, home);
            return new Restore(asked, options, env, out).run();
        } catch (StartFailure failure) {
            out.println("  " + failure.getMessage());
            return failure.exit().code;
        } catch (IOException broken) {
            out.println("  This backup cannot be used: " + broken.getMessage() + ".");
            return DIFFERENT;
        } catch (SQLException refused) {
            out.println("  PostgreSQL refuses: " + refused.getMessage());
            return Exit.DATABASE.code;
        }
    }

    private int run() throws IOException, SQLException {
        if (asked.elsewhere().isPresent()) {
            Erased erased = erased(plan.folder());
            demandReach(erased, asked.elsewhere().get());
            return holdOnly(asked.elsewhere().get(), erased);
        }
        Path file = asked.file()
                .or(this::newest)
                .orElseThrow(() -> new StartFailure(Exit.USAGE, "There is no backup in " + plan.folder() + ". Name one."));
        BackupFolder.demandSum(file);
        Seal seal = plan.sealToOpen(env, asked.key());
        if (asked.text()) {
            try (InputStream in = open(file, seal)) {
                PlainText.print(in, out);
            }
            return 0;
        }
        out.println("  " + file);
        if (asked.trial()) {
            return trial(file, seal);
        }
        Erased erased = erased(file.toAbsolutePath().getParent());
        Database theirs = Database.fromEnvironment(env);
        return theirs == null
                ? intoOurs(file, seal, erased)
                : intoTheirs(file, seal, erased, theirs.asOwner(env));
    }

    private Optional<Path> newest() {
        try {
            return new BackupFolder(plan.folder()).newest();
        } catch (IOException unreadable) {
            throw new StartFailure(Exit.DATA, "The folder " + plan.folder() + " cannot be read.", unreadable);
        }
    }

    private static InputStream open(Path file, Seal seal) throws IOException {
        return seal.open(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** Without it, what was erased for somebody would be back for good. */
    private Erased erased(Path folder) {
        Erased erased = new Erased(folder);
        if (!erased.exists() && !asked.withoutErased()) {
            throw new StartFailure(
                    Exit.USAGE,
                    "In " + folder + " lies no " + Erased.NAME + ", which says what was erased after it. Put it there. When it"
                            + " is lost for good: --zonder-gewist, and tell the privacyfunctionaris.");
        }
        return erased;
    }

    /** With the disk it goes back too, and then knows nothing of what was erased after it; of long ago it knows nothing any more. */
    private void demandReach(Erased erased, Instant moment) throws IOException {
        if (asked.withoutErased()) {
            return;
        }
        Erased.Reach reach = erased.reach(plan.earliest(Instant.now()));
        if (!reach.covers(moment)) {
            throw new StartFailure(
                    Exit.USAGE,
                    "Nothing was changed. The database is of " + moment + ", and " + Erased.NAME + " says what was erased from "
                            + reach.from().truncatedTo(ChronoUnit.SECONDS) + " to "
                            + reach.until().truncatedTo(ChronoUnit.SECONDS) + ". Put the newest one there with its " + Erased.REACH
                            + ", of the machine of before or from where copies are kept; with the disk it went back too. When it is lost"
                            + " for good: --zonder-gewist, and tell the privacyfunctionaris.");
        }
    }

    /** Somebody else put the database back, as pgBackRest does: what waits in it may have gone out, what was erased is here again. */
    private int holdOnly(Instant moment, Erased erased) throws IOException, SQLException {
        Database theirs = Database.fromEnvironment(env);
        if (theirs != null) {
            Database database = theirs.asOwner(env);
            database.demandReachable();
            database.demandStandstill(out);
            return hold(database, moment, erased);
        }
        DataDirectory data = DataDirectory.open(options.data());
        LocalPostgres postgres = new LocalPostgres(data);
        try {
            postgres.start(new Console(out, false));
            return hold(postgres.databases().ours(), moment, erased);
        } finally {
            postgres.stop();
            data.release();
        }
    }

    private int hold(Database database, Instant moment, Erased erased) throws IOException, SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            new Hold(connection, moment).over(erased, null);
        }
        return said();
    }

    /** In a PostgreSQL that lives as long as this, and nobody else knows of. */
    private int trial(Path file, Seal seal) throws IOException, SQLException {
        Path place = options.data().resolve("tmp");
        Files.createDirectories(place);
        Path folder = Files.createTempDirectory(place, "proef");
        DataDirectory data = DataDirectory.open(folder);
        LocalPostgres postgres = new LocalPostgres(data);
        try {
            postgres.start(new Console(out, false));
            try (Connection connection = postgres.databases().fresh(FRESH).open()) {
                Comparison comparison = new Comparison(out);
                boolean same = load(connection, file, seal, comparison) & comparison.facts(connection);
                return same & Outside.isThere(connection, env, options.data(), out) ? 0 : DIFFERENT;
            }
        } finally {
            postgres.stop();
            data.release();
            Folders.delete(folder);
        }
    }

    private int intoOurs(Path file, Seal seal, Erased erased) throws IOException, SQLException {
        DataDirectory data = DataDirectory.open(options.data());
        new Orphan(data.path().resolve("server.pid")).stop(new Console(out, false));
        LocalPostgres postgres = new LocalPostgres(data);
        try {
            postgres.start(new Console(out, false));
            try (Connection connection = postgres.databases().fresh(FRESH).open()) {
                if (!put(connection, file, seal, erased, postgres.databases().ours())) {
                    out.println("  Nothing was changed: the database in use is as it was.");
                    return DIFFERENT;
                }
            }
            String before = postgres.databases().useInstead(FRESH);
            out.printf("  The database of before is kept as %s, for %d days.%n", before, plan.days());
            return said();
        } finally {
            postgres.stop();
            data.release();
        }
    }

    private int intoTheirs(Path file, Seal seal, Erased erased, Database database) throws IOException, SQLException {
        database.demandReachable();
        database.demandStandstill(out);
        try (Connection connection = database.open()) {
            if (!put(connection, file, seal, erased, null)) {
                out.println("  Nothing was written.");
                return DIFFERENT;
            }
        }
        return said();
    }

    /** All of it, and held, or nothing. @param before the database of before, as {@link Hold#over} */
    private boolean put(Connection connection, Path file, Seal seal, Erased erased, Database before)
            throws IOException, SQLException {
        Comparison comparison = new Comparison(out);
        if (!load(connection, file, seal, comparison)) {
            return false;
        }
        demandReach(erased, comparison.moment());
        comparison.facts(connection);
        long outside = Outside.count(connection);
        if (outside > 0) {
            out.printf("  Of %,d photos and documents the content is in the bucket, and was not in this file: deploy/files check --read"
                    + " says whether it is there.%n", outside);
        }
        new Hold(connection, comparison.moment()).over(erased, before);
        return true;
    }

    private int said() {
        out.println("  Start Buurtregie now. It sends no mail, text message or report to Signalen until a beheerder says so at"
                + " Reservekopieën.");
        return 0;
    }

    private static boolean load(Connection connection, Path file, Seal seal, Comparison comparison)
            throws IOException, SQLException {
        Load load = new Load(connection);
        try (InputStream in = open(file, seal)) {
            load.from(in);
        }
        boolean same = comparison.of(load);
        if (!same) {
            connection.rollback();
        }
        return same;
    }
}
