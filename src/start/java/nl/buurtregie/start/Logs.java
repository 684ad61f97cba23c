package nl.buurtregie.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is written while Buurtregie runs, by processes that never close their file. */
final class Logs {

    /** Bytes; five older ones stay beside it. */
    static final long LARGEST = 20L << 20;

    private final List<Path> files;

    Logs(DataDirectory data) {
        files = List.of(data.log("server.log"), data.log("postgres.log"), data.log("backup.log"));
    }

    /** Looks, and gives what is too large another name. A disk that is full does not stop the program here. */
    void keepSmall() {
        for (Path file : files) {
            try {
                if (Files.exists(file) && Files.size(file) > LARGEST) {
                    Folders.rotateOpen(file);
                }
            } catch (IOException full) {
                // said by whoever writes something that matters
            }
        }
    }
}
