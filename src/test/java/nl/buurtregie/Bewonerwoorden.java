package nl.buurtregie;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import nl.buurtregie.platform.Language;

/** The bundles of the pages for residents, as they were written. */
public final class Bewonerwoorden {

    private Bewonerwoorden() {}

    public static Map<String, String> in(Language taal) {
        Properties zinnen = new Properties();
        try (Reader bron = Files.newBufferedReader(
                Path.of("src/main/resources/woorden/bewoners_" + taal.code() + ".properties"))) {
            zinnen.load(bron);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
        Map<String, String> woorden = new TreeMap<>();
        zinnen.forEach((sleutel, zin) -> woorden.put((String) sleutel, (String) zin));
        return woorden;
    }
}
