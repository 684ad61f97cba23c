package nl.buurtregie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the judges that live in the frontend's node_modules. */
final class Node {

    private static final Path FRONTEND = Path.of("src/main/frontend").toAbsolutePath();

    private Node() {}

    /** What it prints; a judge that fails is an error of the test. */
    static String draai(String... woorden) {
        try {
            Process proces = start(woorden);
            String uit = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (proces.waitFor() != 0) {
                throw new AssertionError(String.join(" ", woorden) + "\n" + uit);
            }
            return uit;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }

    /** Goes on until the test ends it. */
    static Process start(String... woorden) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of("node"));
        opdracht.addAll(List.of(woorden));
        return new ProcessBuilder(opdracht)
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
