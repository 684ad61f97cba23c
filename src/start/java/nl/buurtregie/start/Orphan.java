package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers the server process in a file, so that one that outlived a killed launcher is found and stopped. */
class Orphan {

    static final int PATIENCE_SECONDS = 30;

    private final Path file;

    Orphan(Path file) {
        this.file = file;
    }

    void remember(ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + " " + began(process) + "\n");
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // a number that has ended, or is another program by then, is not touched
        }
    }

    void stop(Console console) throws IOException {
        Optional<ProcessHandle> left = find();
        if (left.isPresent()) {
            console.begin("Stopping what an earlier start left running");
            stop(left.get(), PATIENCE_SECONDS);
            console.done();
        }
        forget();
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] parts = Files.readString(file).strip().split(" ");
        if (parts.length != 2 || !parts[0].matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(process -> parts[1].equals(began(process)));
    }

    /** A process number comes back some day; the number with its moment of birth does not. */
    private static String began(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(Instant::toEpochMilli)
                .map(String::valueOf)
                .orElse("unknown");
    }

    /** @param patience seconds; after them it is cut off, with all that it started itself */
    static boolean stop(ProcessHandle process, int patience) {
        process.destroy();
        if (ended(process, patience)) {
            return true;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        ended(process, PATIENCE_SECONDS);
        return false;
    }

    private static boolean ended(ProcessHandle process, int patience) {
        try {
            process.onExit().get(patience, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
