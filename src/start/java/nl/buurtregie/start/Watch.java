package nl.buurtregie.start;

import static java.net.HttpURLConnection.HTTP_OK;
import static java.net.HttpURLConnection.HTTP_UNAVAILABLE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.buurtregie.start.log.LogFollower;
import nl.buurtregie.start.log.LogLine;

/** Keeps an eye on the server: until it is open, while the demo city fills, and to its end. */
class Watch {

    private static final long LOOK_EVERY_MILLIS = 200;
    private static final long LOOK_LATER_MILLIS = 1_000;
    private static final long PATIENCE_NANOS = 600_000_000_000L;
    private static final long MOMENT_NANOS = 1_000_000_000L;
    private static final int SILENCE = 0;
    private static final Duration NOBODY_HOME = Duration.ofSeconds(8);

    private final Server server;
    private final Console console;
    private final Path log;
    private final LogFollower follower;
    private final long nobodyHome;
    private boolean filled;
    private boolean serverUp;
    private String cause = "the reason is not clear";
    private final long giveUpAt = System.nanoTime() + PATIENCE_NANOS;
    private long lastMaybe = System.nanoTime();

    Watch(Server server, Console console, Path log, LogFollower follower) {
        this(server, console, log, follower, NOBODY_HOME);
    }

    /** @param nobodyHome how long a server that is up may answer without our program */
    Watch(Server server, Console console, Path log, LogFollower follower, Duration nobodyHome) {
        this.server = server;
        this.console = console;
        this.log = log;
        this.follower = follower;
        this.nobodyHome = nobodyHome.toNanos();
    }

    void untilOpen() throws IOException, InterruptedException {
        for (int answer = server.ask(); answer != HTTP_OK; answer = server.ask()) {
            look();
            failIfItWillNotOpen(answer);
            console.alive();
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        console.done();
    }

    /**
     * A slow machine may take its time. But our program says 200 or 503, so a server that is up and says anything else runs on
     * without it: 404, or 500 when it came up half.
     */
    private void failIfItWillNotOpen(int answer) {
        long now = System.nanoTime();
        if (!serverUp || answer == SILENCE || answer == HTTP_UNAVAILABLE) {
            lastMaybe = now;
        }
        if (now - lastMaybe > nobodyHome) {
            throw new StartFailure(Exit.REFUSED, "The program does not come up: " + cause + ". More is in " + log + ".");
        }
        if (now - giveUpAt > 0) {
            throw new StartFailure(Exit.SLOW, "The server does not open. The reason may be in " + log + ".");
        }
    }

    /** @param meanwhile what to tell when it takes longer than a moment: the pages are open already */
    void untilFilled(String meanwhile) throws IOException, InterruptedException {
        long moment = System.nanoTime() + MOMENT_NANOS;
        boolean told = false;
        while (!filled) {
            look();
            if (!told && System.nanoTime() - moment > 0) {
                console.line(meanwhile);
                told = true;
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    /**
     * Ends only with an exception, or with this process.
     *
     * @param database starts what fell of it again, and tells whether it had fallen
     * @param logs what is written meanwhile
     */
    void untilTheEnd(BooleanSupplier database, Logs logs) throws IOException, InterruptedException {
        while (true) {
            if (database.getAsBoolean()) {
                console.line("  PostgreSQL had stopped; it runs again.");
            }
            look();
            logs.keepSmall();
            Thread.sleep(LOOK_LATER_MILLIS);
        }
    }

    private void look() throws IOException {
        boolean alive = server.isAlive();
        for (LogLine line : follower.read()) {
            hear(line);
        }
        if (!alive) {
            throw new StartFailure(Exit.DIED, "The server stopped by itself. The reason is in " + log + ".");
        }
    }

    private void hear(LogLine line) {
        Runnable heard =
                switch (line.kind()) {
                    case PROGRESS -> () -> console.progress("  Demo city: " + line.text());
                    case FAULT -> throw new StartFailure(Exit.REFUSED, line.text());
                    case NO_DATABASE -> throw new StartFailure(Exit.DATABASE, line.text());
                    case FILLED -> () -> filled = true;
                    case SERVER_UP -> () -> serverUp = true;
                    case CAUSE -> () -> cause = line.text();
                    default -> () -> {};
                };
        heard.run();
    }
}
