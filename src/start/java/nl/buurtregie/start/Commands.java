package nl.buurtregie.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a short program to its end. */
final class Commands {

    private static final int NOT_FOUND = 127;

    /** PostgreSQL: there is no such table. */
    private static final String NO_TABLE = "42P01";

    private Commands() {}

    /** What is asked for on a command line: its words, the settings, where Buurtregie is, and where to say what happens. */
    interface Command {

        /** @return 0 when it was done, else a code that says why not */
        int run(List<String> args, Map<String, String> env, Path home, PrintStream out);
    }

    /** What a command does, which can fail in the ways that every command can. */
    interface Work {

        /** @return 0 when it was done, else a code that says why not */
        int run() throws IOException, SQLException;
    }

    /** What the work answers; or when it fails, after it was said why, a code of {@link Exit}. */
    static int explained(PrintStream out, Work work) {
        try {
            return work.run();
        } catch (StartFailure failure) {
            out.println("  " + failure.getMessage());
            return failure.exit().code;
        } catch (IOException broken) {
            out.println("  A file cannot be read or written: " + broken.getMessage());
            return Exit.DATA.code;
        } catch (SQLException refused) {
            out.println(
                    NO_TABLE.equals(refused.getSQLState())
                            ? "  This database was not made or brought up to date yet. Start Buurtregie once, and try again."
                            : "  PostgreSQL refuses: " + refused.getMessage());
            return Exit.DATABASE.code;
        }
    }

    /** Ends this process with what the command answers, or with why the settings cannot be read. */
    static void exit(String[] args, Command command) {
        try {
            System.exit(command.run(
                    List.of(args),
                    Environment.ofThisProcess(),
                    Home.ofThisProcess().path(),
                    new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        } catch (StartFailure failure) {
            System.err.println("  " + failure.getMessage());
            System.exit(failure.exit().code);
        }
    }

    /** The exit code; what the program said goes behind {@code output}. */
    static int run(List<String> command, Path output, int seconds) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing().toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException missing) {
            return NOT_FOUND;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    static boolean works(List<String> command) {
        return run(command, nothing(), 10) == 0;
    }

    private static Path nothing() {
        return Path.of("/dev/null");
    }

    /** The last line that says something, for a message to the operator. */
    static String lastWords(Path log) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((first, second) -> second)
                    .orElse("");
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return "";
        }
    }
}
