package nl.buurtregie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the program as they were written. */
final class Broncode {

    private static final List<Path> JAVA = Stream.of("main", "demo", "start")
            .map(bron -> Path.of("src", bron, "java"))
            .toList();

    static final Path JTE = Path.of("src/main/jte");

    private Broncode() {}

    /** Of the product, of the demo and of the launcher. */
    static List<Path> java(String einde) {
        return JAVA.stream().flatMap(bron -> bestanden(bron, einde).stream()).toList();
    }

    static List<Path> bestanden(Path map, String einde) {
        try (Stream<Path> alle = Files.walk(map)) {
            return alle.filter(bestand -> bestand.toString().endsWith(einde))
                    .sorted()
                    .toList();
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    static int regels(Path bestand) {
        return (int) lees(bestand).lines().count();
    }
}
