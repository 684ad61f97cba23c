package nl.buurtregie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server under test says, kept for when a test fails. */
final class Serverlog {

    private Serverlog() {}

    /** One for each server: the rows run side by side. */
    static Path bestand() {
        try {
            Path map = Files.createDirectories(Path.of("target/check").toAbsolutePath());
            return map.resolve("server-" + ProcessHandle.current().pid() + ".log");
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }
}
