package nl.buurtregie.start;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.buurtregie.start.dump.Dump;
import nl.buurtregie.start.dump.Sum;

/** {@code deploy/backup}: one sealed file with all of the database as it was at one moment. Buurtregie goes on meanwhile. */
final class Backup {

    /** For the launcher itself: only when the one of this night is not there yet. */
    static final String OF_THE_NIGHT = "--nacht";

    private static final long LOCK = 7_461_031L;

    /** Of what is told about it; reading what goes in may take as long as it takes. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_PLACE = 200;
    /** Another server of the same installation makes it. */
    static final int BUSY = 1;

    private final BackupPlan plan;
    private final Database database;
    private final Map<String, String> env;
    private final PrintStream out;

    private Backup(BackupPlan plan, Database database, Map<String, String> env, PrintStream out) {
        this.plan = plan;
        this.database = database;
        this.env = env;
        this.out = out;
    }

    public static void main(String[] args) {
        Commands.exit(args, Backup::run);
    }

    /** @return 0 when it was made, 1 when another one is being made, else a code of {@link Exit} */
    static int run(List<String> args, Map<String, String> env, Path home, PrintStream out) {
        return Commands.explained(out, () -> {
            List<String> asked = new ArrayList<>(args);
            boolean night = asked.remove(OF_THE_NIGHT);
            Options options = Options.parse(Options.withoutDemo(asked), env, home);
            Database database = Database.running(env, options.data());
            return new Backup(BackupPlan.of(env, options), database, env, out).run(night);
        });
    }

    private int run(boolean night) throws SQLException, IOException {
        if (!night) {
            plan.demandKey(env); // or it is refused before anything is written down
        }
        try (Connection telling = database.open(SILENCE);
                Statement statement = telling.createStatement()) {
            if (!isTrue(statement, "select pg_try_advisory_lock(" + LOCK + ")")) {
                out.println("  Another backup is being made at this moment.");
                return BUSY;
            }
            try {
                if (!night || !isThere(telling, plan.due(Instant.now()))) {
                    make(telling);
                }
                return 0;
            } finally {
                release(telling);
            }
        }
    }

    /** Closing a line would do it too, but a moment later: whoever makes the next one then would find this one still busy. */
    private static void release(Connection telling) {
        try (Statement statement = telling.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException gone) {
            // with the line the lock is gone
        }
    }

    private static boolean isThere(Connection connection, Instant since) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select exists (select from reservekopie where bestand is not null and begonnen_op >= ?)")) {
            statement.setTimestamp(1, Timestamp.from(since));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** What is told of it in the database is not in the backup itself: that stood still before. */
    private void make(Connection telling) throws SQLException, IOException {
        try (Connection reading = database.open()) {
            Dump dump = new Dump(reading);
            Instant moment = dump.hold();
            long id = begin(telling, moment);
            try {
                BackupFolder folder = new BackupFolder(plan.folder());
                folder.forget(moment.minus(Duration.ofDays(plan.days()))); // it may be the room that this one needs
                Sum[] sum = new Sum[1];
                Path file = folder.write(
                        moment, plan.sealToMake(env), (OutputStream target) -> sum[0] = dump.to(target, moment));
                made(telling, id, file, sum[0]);
                tidy(telling, folder, moment);
                say(file, sum[0]);
                sayOutside(Outside.count(telling));
            } catch (SQLException | IOException | StartFailure failed) {
                failed(telling, id, failed.getMessage());
                throw failed;
            }
        }
    }

    private void say(Path file, Sum sum) throws IOException {
        out.printf("  %s: %,d rows, %,d kB.%n", file, sum.rows(), Files.size(file) / 1024);
        if (!Secret.isGiven(env, BackupPlan.KEY)) {
            out.println("  It opens with the key in " + plan.keyFile() + " only: keep a copy of that, and of the key of the"
                    + " database, elsewhere than the backups.");
        }
    }

    private void sayOutside(long outside) {
        if (outside > 0) {
            out.printf("  Of %,d photos and documents the content is in the bucket, and not in this file: keep a copy of the bucket too.%n",
                    outside);
        }
    }

    /** After the newest is there: what is too old, and the lines of what was erased that no backup needs any more. */
    private void tidy(Connection telling, BackupFolder folder, Instant now) throws SQLException, IOException {
        Instant before = now.minus(Duration.ofDays(plan.days()));
        folder.forget(before);
        Erased erased = new Erased(plan.folder());
        erased.append(telling, plan.earliest(now));
        erased.forget(plan.earliest(now));
        try (PreparedStatement statement = telling.prepareStatement("delete from reservekopie where begonnen_op < ?")) {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.execute();
        }
    }

    private long begin(Connection telling, Instant moment) throws SQLException {
        try (PreparedStatement statement = telling.prepareStatement(
                "insert into reservekopie (begonnen_op, plek) values (?, ?) returning id")) {
            statement.setTimestamp(1, Timestamp.from(moment));
            String place = Ports.machine().orElse("") + ":" + plan.folder();
            statement.setString(2, cut(place, LONGEST_PLACE));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void made(Connection telling, long id, Path file, Sum sum) throws SQLException, IOException {
        try (PreparedStatement statement = telling.prepareStatement(
                "update reservekopie set klaar_op = now(), bestand = ?, bytes = ?, rijen = ? where id = ?")) {
            statement.setString(1, file.getFileName().toString());
            statement.setLong(2, Files.size(file));
            statement.setLong(3, sum.rows());
            statement.setLong(4, id);
            statement.execute();
        }
    }

    private static void failed(Connection telling, long id, String why) throws SQLException {
        try (PreparedStatement statement =
                telling.prepareStatement("update reservekopie set klaar_op = now(), fout = ? where id = ?")) {
            statement.setString(1, cut(String.valueOf(why), LONGEST_REASON));
            statement.setLong(2, id);
            statement.execute();
        }
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
