package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Keeps an eye on the server: until it is open, while the demo city fills, and to its end. */
class Watch {

    private static final long LOOK_EVERY_MILLIS = 200;
    private static final long LOOK_LATER_MILLIS = 1_000;
    private static final long PATIENCE_NANOS = 600_000_000_000L;
    private static final long MOMENT_NANOS = 1_000_000_000L;
    private static final long AFTER_SERVER_UP_NANOS = 8_000_000_000L;

    private final Server server;
    private final Console console;
    private final Path log;
    private final LogFollower follower;
    private boolean filled;
    private boolean serverUp;
    private String cause = "the reason is not clear";
    private long giveUpAt = System.nanoTime() + PATIENCE_NANOS;

    Watch(Server server, Console console, Path log) {
        this.server = server;
        this.console = console;
        this.log = log;
        this.follower = new LogFollower(log);
    }

    void untilOpen() throws IOException, InterruptedException {
        while (!server.isReady()) {
            look();
            if (System.nanoTime() - giveUpAt > 0) {
                throw notOpen();
            }
            console.alive();
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        console.done();
    }

    /** The server runs on without us when our program in it fails, so that is what a long silence after it means. */
    private StartFailure notOpen() {
        return serverUp
                ? new StartFailure(Exit.REFUSED, "The program does not come up: " + cause + ". More is in " + log + ".")
                : new StartFailure(Exit.SLOW, "The server does not open. The reason may be in " + log + ".");
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
                    case FILLED -> () -> filled = true;
                    case SERVER_UP -> () -> {
                        serverUp = true;
                        giveUpAt = Math.min(giveUpAt, System.nanoTime() + AFTER_SERVER_UP_NANOS);
                    };
                    case CAUSE -> () -> cause = line.text();
                    default -> () -> {};
                };
        heard.run();
    }
}
