package nl.buurtregie.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.buurtregie.start.log.LogFollower;

/** One command for the whole of Buurtregie: a database when there is none, the server, and a demo city to try it in. */
final class Start {

    /** Whoever runs it in a container reads what it says there, and not a file. */
    private static final String LOG_ALOUD = "BUURTREGIE_LOG_STDOUT";

    private final Options options;
    private final Map<String, String> env;
    private final Home home;
    private final Console console;
    private final Stops stops = new Stops();
    private volatile boolean begun;
    private LogFollower follower;
    private BooleanSupplier revival = () -> false; // of a database that is not ours
    private Nightly.Daily forget = () -> {};

    private Start(Options options, Map<String, String> env, Home home, Console console) {
        this.options = options;
        this.env = env;
        this.home = home;
        this.console = console;
    }

    public static void main(String[] args) {
        Console console = new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8), Boolean.getBoolean("buurtregie.terminal"));
        Home home = Home.ofThisProcess();
        try {
            Map<String, String> env = Environment.ofThisProcess();
            List<String> asked = new ArrayList<>(List.of(args));
            if (asked.remove(Checkup.OPTION)) {
                System.exit(Checkup.run(asked, env, home, System.out));
            }
            Checkup.demandGood(env, home);
            Options options = Options.parse(asked, env, home.path());
            new Start(options, env, home, console).runAndExplain();
        } catch (StartFailure failure) {
            fail(console, failure.getMessage(), failure.exit());
        }
    }

    /** What goes wrong because somebody stops us needs no explanation. */
    private void runAndExplain() {
        try {
            run();
        } catch (StartFailure | IOException | SQLException failure) {
            if (!stops.isStopping()) {
                throw explained(failure);
            }
        } catch (InterruptedException | Stops.Stopping stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static StartFailure explained(Exception failure) {
        if (failure instanceof StartFailure known) {
            return known;
        }
        return failure instanceof SQLException
                ? new StartFailure(
                        Exit.DATABASE, "PostgreSQL runs but refuses its own work: " + failure.getMessage(), failure)
                : new StartFailure(Exit.DATA, "A file cannot be read or written: " + failure.getMessage(), failure);
    }

    /** Stopping is done by the shutdown hook, as after Ctrl-C. */
    private static void fail(Console console, String sentence, Exit exit) {
        console.line("");
        System.err.println("  " + sentence);
        System.exit(exit.code);
    }

    private void run() throws IOException, SQLException, InterruptedException {
        console.line("Buurtregie");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        DataDirectory data = DataDirectory.open(options.data());
        stops.add(data::release);
        if (options.empty()) {
            data.guardSettings(env);
        }
        Orphan orphan = new Orphan(data.path().resolve("server.pid"));
        orphan.stop(console);
        Ports.demandName();
        Ports.demandFree(options.address(), options.port());
        Database database = database(data);
        data.rememberSettings(env, options);
        follow(data.log("server.log"));
        Watch watch = watch(data, database, orphan);
        new SealKeyFile(options.data()).forgetBefore();
        if (!options.empty()) {
            watch.untilFilled("  The pages are open at " + options.url() + "/ while the demo city fills");
        }
        Welcome.lines(options, wayIn(database)).forEach(console::line);
        Nightly nightly = new Nightly(
                BackupPlan.of(env, options), () -> database.now(env), options.data(), console, forget);
        nightly.begin();
        stops.add(nightly::stop);
        goOn(watch, data, database, orphan);
    }

    private Watch watch(DataDirectory data, Database database, Orphan orphan) throws IOException, InterruptedException {
        Watch watch = new Watch(server(data, database, orphan), console, data.log("server.log"), follower);
        watch.untilOpen();
        return watch;
    }

    /** One for all servers after each other: each begins the same file anew. */
    private void follow(Path log) {
        boolean aloud = Boolean.parseBoolean(env.getOrDefault(LOG_ALOUD, "false").strip());
        follower = aloud ? new LogFollower(log, console::line) : new LogFollower(log);
        stops.add(this::hearTheLast);
    }

    private void hearTheLast() {
        try {
            follower.read();
        } catch (IOException gone) {
            // it stands in the file
        }
    }

    /**
     * A server that ends by itself, without memory for instance, is started again, and so is one that ends while it starts. Ends
     * with an exception, or with this process.
     */
    private void goOn(Watch first, DataDirectory data, Database database, Orphan orphan)
            throws IOException, InterruptedException {
        Restarts restarts = new Restarts();
        Logs logs = new Logs(data);
        Optional<Watch> open = Optional.of(first);
        while (true) {
            Instant since = Instant.now();
            try {
                Watch watch = open.isPresent() ? open.get() : again(data, database, orphan);
                watch.untilTheEnd(() -> !stops.isStopping() && revival.getAsBoolean(), logs);
            } catch (StartFailure ended) {
                if (stops.isStopping() || ended.exit() != Exit.DIED && ended.exit() != Exit.DATABASE) {
                    throw ended;
                }
                open = Optional.empty();
                Duration wait = restarts.next(since, Instant.now()).orElseThrow(() -> ended);
                console.line("  The server stopped by itself; it starts again in " + wait.toSeconds() + " s. The reason is in "
                        + data.log("server.log.1") + ".");
                Thread.sleep(wait.toMillis());
            }
        }
    }

    private Watch again(DataDirectory data, Database database, Orphan orphan) throws IOException, InterruptedException {
        revival.getAsBoolean();
        Watch watch = watch(data, database, orphan);
        console.line("  The server runs again.");
        return watch;
    }

    /** The way in, as long as nobody has it; a demo has its invented beheerder. */
    private List<String> wayIn(Database database) throws SQLException {
        if (!options.empty()) {
            return List.of();
        }
        try (Connection connection = database.open()) {
            List<String> lines = new ArrayList<>(Invitation.demoLines(connection));
            if (Invitation.isNeeded(connection)) {
                String site = Invitation.site(env.get("BUURTREGIE_ADRES"), options);
                lines.addAll(Invitation.lines(site, Invitation.make(connection)));
            }
            return lines;
        }
    }

    private Database database(DataDirectory data) throws IOException, SQLException {
        Database given = Database.fromEnvironment(env);
        if (given != null) {
            console.begin("Reaching PostgreSQL at " + given);
            given.demandReachable();
            console.done();
            return given;
        }
        data.guardDemo(options);
        LocalPostgres postgres = new LocalPostgres(data);
        begun = true;
        stops.add(postgres::stop);
        revival = postgres::revive;
        forget = () -> postgres.databases().forgetBefore(Duration.ofDays(BackupPlan.of(env, options).days()));
        return postgres.start(console);
    }

    private Server server(DataDirectory data, Database database, Orphan orphan) throws IOException {
        Path log = data.log("server.log");
        Folders.rotate(log);
        Files.createFile(log);
        ServerFolder folder =
                new ServerFolder(data.path().resolve("server"), home.payara());
        folder.makeReady(console, log);
        List<String> command = new ServerCommand(options, data, folder)
                .build(home.war(options.empty()), env.getOrDefault(ServerCommand.EXTRA, ""));
        begun = true;
        console.begin("Starting the server");
        Server server = Server.start(command, settings(database), data, options);
        orphan.remember(server.handle());
        stops.add(() -> {
            folder.sayThatItLeaves(server, env);
            if (server.stop(folder.patience())) {
                folder.keepClassArchive();
            }
            orphan.forget();
        });
        return server;
    }

    private Map<String, String> settings(Database database) throws IOException {
        Map<String, String> settings = new HashMap<>(env);
        settings.putAll(database.environment());
        settings.putAll(new SealKeyFile(options.data()).settings(env));
        settings.putAll(BackupPlan.of(env, options).settings());
        settings.put("BUURTREGIE_DEMO", Boolean.toString(!options.empty()));
        if (!options.empty()) {
            settings.put("BUURTREGIE_DEMO_ZAKEN", Integer.toString(options.cases()));
        }
        return settings;
    }

    private void stop() {
        if (begun) {
            console.begin("Stopping");
        }
        stops.runAll();
        if (begun) {
            console.done();
        }
    }
}
