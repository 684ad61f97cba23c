package nl.buurtregie.gebied;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A judge of maps from outside: geojsonhint, by the rules of RFC 7946. */
public final class Geojsonkeuring {

    private Geojsonkeuring() {}

    /** What is against the rules; empty when nothing is. */
    public static String regels(String geojson) {
        try {
            Path bestand = Files.createTempFile("vlakken", ".geojson");
            Files.writeString(bestand, geojson);
            Process proces = new ProcessBuilder("node", "tools/geojson.mjs", bestand.toString())
                    .directory(Path.of("src/main/frontend").toFile())
                    .redirectErrorStream(true)
                    .start();
            String woorden = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            proces.waitFor();
            Files.delete(bestand);
            return woorden.strip();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            throw new IllegalStateException(gestoord);
        }
    }
}
