package nl.buurtregie.start.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads on in a file that another process writes. The writer never waits for us, and outlives us if it must. */
public class LogFollower {

    private final Path file;
    private final Consumer<String> echo;
    private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
    private long position;

    public LogFollower(Path file) {
        this(file, line -> {});
    }

    /** @param echo gets each line as it was written */
    public LogFollower(Path file, Consumer<String> echo) {
        this.file = file;
        this.echo = echo;
    }

    /** The whole lines that came since the last time, whoever asked then. */
    public synchronized List<LogLine> read() throws IOException {
        List<LogLine> lines = new ArrayList<>();
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            if (log.length() < position) { // what was in it has another name now
                position = 0;
                unfinished.reset();
            }
            log.seek(position);
            byte[] buffer = new byte[8192];
            for (int count = log.read(buffer); count > 0; count = log.read(buffer)) {
                position += count;
                for (int i = 0; i < count; i++) {
                    take(buffer[i], lines);
                }
            }
        }
        return lines;
    }

    private void take(byte next, List<LogLine> lines) {
        if (next != '\n') {
            unfinished.write(next);
            return;
        }
        String line = unfinished.toString(StandardCharsets.UTF_8);
        echo.accept(line);
        lines.add(LogLine.read(line));
        unfinished.reset();
    }
}
