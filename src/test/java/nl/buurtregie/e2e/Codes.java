package nl.buurtregie.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names by which the program itself knows what people see in words: the constants of all its enums. */
final class Codes {

    private static final Path KLASSEN = Path.of("target/classes");

    /** Written so by people too. */
    private static final Set<String> OOK_WOORD = Set.of("SMS", "PDF", "CSV", "JSON", "HTML", "DMN", "VOG", "OV", "ICS");

    private static final Set<String> ALLE = alle();

    private Codes() {}

    static boolean isCode(String woord) {
        return ALLE.contains(woord) && !OOK_WOORD.contains(woord);
    }

    private static Set<String> alle() {
        try (Stream<Path> bestanden = Files.walk(KLASSEN.resolve("nl/buurtregie"))) {
            return bestanden
                    .map(bestand -> KLASSEN.relativize(bestand).toString())
                    .filter(naam -> naam.endsWith(".class"))
                    .flatMap(naam -> van(naam.replace(".class", "").replace('/', '.')).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static List<String> van(String klasse) {
        try {
            return Arrays.stream(Class.forName(klasse, false, Codes.class.getClassLoader())
                            .getFields())
                    .filter(Field::isEnumConstant)
                    .map(Field::getName)
                    .toList();
        } catch (ClassNotFoundException | LinkageError fout) {
            throw new IllegalStateException(klasse, fout);
        }
    }
}
