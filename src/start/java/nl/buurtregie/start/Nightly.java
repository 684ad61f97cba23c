package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * As long as the launcher runs: writes beside the backups what was erased, and makes a backup each night. The backup is made by a
 * process of its own, so that a large database costs the launcher nothing.
 */
final class Nightly {

    private static final Duration BEFORE_FIRST = Duration.ofMinutes(5);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);
    private static final int PAUSE_SECONDS = 20;

    /** What a short statement takes, and a database that is being looked after as well. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** Nothing of a large database is cut, and a machine that went silent costs no more than one night. */
    private static final Duration LONGEST = Duration.ofHours(20);

    /** No code of a process. */
    static final int STOPPED = -1;

    private static final Duration TO_STOP = Duration.ofSeconds(30);
    private static final Duration SAY_AGAIN = Duration.ofDays(1);

    private final BackupPlan plan;
    private final Supplier<Database> database;
    private final Path data;
    private final Console console;
    private final Daily daily;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "backup");
        thread.setDaemon(true);
        return thread;
    });
    private Instant notBefore = Instant.now().plus(BEFORE_FIRST);
    private Instant lastGood = Instant.MIN;
    private Instant told = Instant.MIN;
    private volatile Process child;

    /**
     * @param database as it is to be reached now
     * @param daily what goes away when it is old
     */
    Nightly(BackupPlan plan, Supplier<Database> database, Path data, Console console, Daily daily) {
        this.daily = daily;
        this.plan = plan;
        this.database = database;
        this.data = data;
        this.console = console;
    }

    /** Apart from each other: what is erased while a backup is made, or when none can be made, has to stand beside it too. */
    void begin() {
        threads.scheduleWithFixedDelay(() -> erased(Instant.now()), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        threads.scheduleWithFixedDelay(this::daily, PAUSE_SECONDS, TimeUnit.DAYS.toSeconds(1), TimeUnit.SECONDS);
        if (plan.nightly()) {
            threads.scheduleWithFixedDelay(this::backup, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    void stop() {
        threads.shutdownNow();
        Process running = child;
        if (running != null) {
            running.destroy();
        }
    }

    /** Also for who makes copies in another way: whoever puts one back needs it. A round that fails is not the last one. */
    void erased(Instant now) {
        try (Connection connection = database.get().open(SILENCE)) {
            new Erased(plan.folder()).append(connection, plan.earliest(now));
            told = Instant.MIN;
        } catch (IOException | SQLException | RuntimeException failed) {
            tell(
                    "What was erased cannot be written beside the backups in " + plan.folder() + ": "
                            + failed.getMessage(),
                    now);
        }
    }

    /** May fail, as what the database does. */
    interface Daily {
        void run() throws SQLException;
    }

    private void daily() {
        try {
            daily.run();
        } catch (SQLException | RuntimeException failed) {
            console.line("  The database of before cannot be removed: " + failed.getMessage());
        }
    }

    private void backup() {
        try {
            Instant now = Instant.now();
            if (now.isAfter(notBefore) && lastGood.isBefore(plan.due(now))) {
                backup(now);
            }
        } catch (IOException | RuntimeException failed) {
            notBefore = Instant.now().plus(AFTER_FAILURE);
            console.line("  The backup failed: " + failed.getMessage() + ". The next try is in an hour.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void backup(Instant now) throws IOException, InterruptedException {
        Path log = data.resolve("log").resolve("backup.log");
        Folders.rotate(log);
        child = begin(log);
        int code = end(child, LONGEST);
        child = null;
        if (code == 0) {
            lastGood = now;
        } else if (code == Backup.BUSY) {
            notBefore = Instant.now().plus(BEFORE_FIRST);
        } else if (code == STOPPED) {
            notBefore = Instant.now().plus(AFTER_FAILURE);
            console.line("  The backup failed: it did not end in " + LONGEST.toHours()
                    + " hours, and was stopped. The next try is in an hour.");
        } else {
            notBefore = Instant.now().plus(AFTER_FAILURE);
            console.line("  The backup failed: " + Commands.lastWords(log).strip() + " The next try is in an hour.");
        }
    }

    private Process begin(Path log) throws IOException {
        return new ProcessBuilder(List.of(
                        ServerFolder.java(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dbuurtregie.home=" + System.getProperty("buurtregie.home", "."),
                        "-Dbuurtregie.settings=" + System.getProperty("buurtregie.settings", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Backup.class.getName(),
                        Backup.OF_THE_NIGHT,
                        "--data",
                        data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** @return its code, or {@link #STOPPED} when it had to be ended */
    static int end(Process process, Duration longest) throws InterruptedException {
        if (process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
            return process.exitValue();
        }
        process.destroy();
        if (!process.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return STOPPED;
    }

    /** Once, not every round; and each day again as long as it lasts. */
    private void tell(String sentence, Instant now) {
        if (told.isBefore(now.minus(SAY_AGAIN))) {
            told = now;
            console.line("  " + sentence);
        }
    }
}
