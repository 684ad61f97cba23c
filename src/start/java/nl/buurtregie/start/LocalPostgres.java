package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Our own PostgreSQL for a machine that has none: kept data, on loopback, with passwords, and as careful with what it
 * promised to keep as any other. It runs apart from this process, so what is left of a crash is stopped at the next start.
 */
class LocalPostgres {

    private static final String NAME = "buurtregie";
    private static final int PATIENCE_SECONDS = 120;
    private static final int REVIVALS = 30;

    private final Path folder;
    private final Path cluster;
    private final Path log;
    private final PostgresUser user;
    private final PostgresProgram program;
    private final PostgresAccess access;

    LocalPostgres(DataDirectory data) throws IOException {
        folder = data.path().resolve("postgres");
        cluster = folder.resolve("data");
        log = data.log("postgres.log");
        Files.createDirectories(folder);
        user = PostgresUser.choose(cluster);
        program = new PostgresProgram(folder.resolve("program"));
        access = new PostgresAccess(folder.resolve("access.properties"));
    }

    /** Only what a dead start left running; a living one holds the lock of the data directory. */
    void stopLeftover() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (runs()) {
            stop();
        }
        Files.deleteIfExists(pidFile);
    }

    /** The number may be another program's by now, so its program file must be ours. */
    private boolean isOurs(long pid) throws IOException {
        Path postgres = Path.of(program.tool("postgres"));
        Optional<String> running =
                ProcessHandle.of(pid).flatMap(process -> process.info().command());
        return running.isPresent()
                && Files.exists(postgres)
                && running.get().equals(postgres.toRealPath().toString());
    }

    Database start(Console console) throws IOException, SQLException {
        demandShell();
        stopLeftover();
        program.unpackWhenNeeded(console);
        console.begin("Starting PostgreSQL");
        Folders.rotate(log);
        Files.createFile(log);
        user.give(log);
        demandSameMajor();
        if (!Files.exists(cluster)) {
            create();
        }
        configure(access.choosePort());
        if (control("start", "-l", log.toString()) != 0) {
            throw broken("PostgreSQL does not start: " + Commands.lastWords(log));
        }
        databases().prepare();
        console.done();
        return access.database(NAME, NAME);
    }

    /** PostgreSQL starts its own parts by one. */
    private static void demandShell() {
        if (!Files.isExecutable(Path.of("/bin/sh"))) {
            throw new StartFailure(
                    Exit.SETTINGS, "There is no shell here, so no PostgreSQL of our own. Name yours in BUURTREGIE_DB_URL; do restore --proef on"
                            + " a machine that has one.");
        }
    }

    /**
     * Starts it again when it fell: killed by somebody, or by a machine without memory. What was committed is there.
     *
     * @return whether it had fallen
     */
    boolean revive() {
        try {
            if (runs()) {
                return false;
            }
            for (int turn = 0; turn < REVIVALS; turn++) {
                Files.deleteIfExists(cluster.resolve("postmaster.pid"));
                if (control("start", "-l", log.toString()) == 0) {
                    return true;
                }
                Thread.sleep(1_000); // the last of its processes still hold its memory
            }
            throw broken("PostgreSQL fell and does not start again: " + Commands.lastWords(log));
        } catch (IOException unreadable) {
            throw broken("PostgreSQL fell, and its files cannot be read: " + unreadable.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean runs() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        return pid.matches("\\d+") && isOurs(Long.parseLong(pid));
    }

    private void demandSameMajor() throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(PostgresProgram.MAJOR)) {
            throw broken(
                    "The data is of PostgreSQL " + Files.readString(version).strip() + " and this version brings "
                            + PostgresProgram.MAJOR + ". Restore a backup into a new --data directory.");
        }
    }

    /** Made beside its place and then moved, so that a start cut off halfway leaves no half database. */
    private void create() throws IOException {
        Path fresh = folder.resolve("data.new");
        Folders.delete(fresh);
        Files.createDirectory(fresh);
        DataDirectory.makePrivate(fresh);
        user.give(fresh);
        Path password = Files.createTempFile(folder, "password", ".tmp");
        try {
            Files.writeString(password, access.password("postgres"));
            user.give(password);
            int code = Commands.run(user.command(initialise(fresh, password)), log, PATIENCE_SECONDS);
            if (code != 0) {
                throw broken("PostgreSQL cannot make its files in " + fresh + ": " + Commands.lastWords(log));
            }
        } finally {
            Files.delete(password);
        }
        Files.move(fresh, cluster);
    }

    private List<String> initialise(Path fresh, Path password) {
        return List.of(
                program.tool("initdb"),
                "--pgdata=" + fresh,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** Written anew at each start: what stands here is ours, the rest of postgresql.conf is the operator's. */
    private void configure(int port) throws IOException {
        Path ours = cluster.resolve("buurtregie.conf");
        List<String> lines = List.of(
                "# Written at each start. Put settings of your own in postgresql.conf, below the include.",
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "unix_socket_directories = ''",
                "fsync = on",
                "synchronous_commit = on",
                "full_page_writes = on",
                // a disk without a moving arm: at 4, what PostgreSQL assumes, it read a million cases to show a hundred
                "random_page_cost = 1.1",
                "jit = off");
        Files.write(ours, lines);
        user.give(ours);
        Path main = cluster.resolve("postgresql.conf");
        String include = "include 'buurtregie.conf'";
        if (!Files.readAllLines(main).contains(include)) {
            Files.writeString(main, Files.readString(main) + "\n" + include + "\n");
        }
    }

    private int control(String action, String... more) {
        List<String> command = new ArrayList<>(List.of(program.tool("pg_ctl"), action, "--pgdata=" + cluster));
        command.addAll(List.of("--wait", "--silent", "--timeout=" + PATIENCE_SECONDS));
        command.addAll(List.of(more));
        return Commands.run(user.command(command), log, PATIENCE_SECONDS + 5);
    }

    /** The databases in it. */
    PostgresDatabases databases() {
        return new PostgresDatabases(access, NAME);
    }

    /** Lets running work finish its transaction or cuts it off cleanly; nothing that was committed is lost. */
    void stop() {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            control("stop", "--mode=fast");
        }
    }

    private static StartFailure broken(String sentence) {
        return new StartFailure(Exit.DATABASE, sentence);
    }
}
