package nl.buurtregie;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which functions of the product are walked through the running application by a test, and which are not yet. What a beheerder does
 * outside it (UIT) is walked by the tests of its commands.
 */
final class Functieverslag {

    private static final Path LIJST = Path.of("src/test/resources/functies.txt");

    /** Which are known not to be walked, or not to be there, and in a sentence what of them misses. */
    private static final Path ZONDER = Path.of("src/test/resources/functies-zonder.txt");

    private static final Path VERSLAG = Path.of("target/functies.txt");

    private final Map<String, String> functies;
    private final Map<String, String> bekend;
    private final Map<String, Set<String>> getest;

    private Functieverslag(Map<String, String> functies, Map<String, String> bekend, Map<String, Set<String>> getest) {
        this.functies = functies;
        this.bekend = bekend;
        this.getest = getest;
    }

    public static void main(String[] args) throws IOException {
        Functieverslag verslag = lees();
        Files.createDirectories(VERSLAG.getParent());
        Files.writeString(VERSLAG, verslag.alsTekst());
        System.out.println(verslag.samenvatting());
        if (!verslag.onbekend().isEmpty()) {
            throw new IllegalStateException("these functions are not in " + LIJST + ": " + verslag.onbekend());
        }
    }

    static Functieverslag lees() {
        return new Functieverslag(regels(LIJST), regels(ZONDER), getest(Klassen.tests()));
    }

    private static Map<String, String> regels(Path lijst) {
        Map<String, String> regels = new TreeMap<>();
        Broncode.lees(lijst)
                .lines()
                .filter(regel -> !regel.isBlank())
                .forEach(regel -> regels.put(regel.split(" ", 2)[0], regel.split(" ", 2)[1]));
        return regels;
    }

    /** Ids by the names of the tests that carry them. */
    private static Map<String, Set<String>> getest(JavaClasses tests) {
        Map<String, Set<String>> getest = new TreeMap<>();
        for (JavaClass test : tests) {
            String naam = test.getName().replaceAll(".*\\.", "").replaceAll("\\$.*", "");
            Stream.concat(Stream.of((CanBeAnnotated) test), test.getMethods().stream())
                    .flatMap(Functieverslag::functies)
                    .filter(id -> naam.endsWith("IT") || id.startsWith("UIT"))
                    .forEach(id ->
                            getest.computeIfAbsent(id, nieuw -> new TreeSet<>()).add(naam));
        }
        return getest;
    }

    private static Stream<String> functies(CanBeAnnotated drager) {
        List<String> ids = new ArrayList<>();
        if (drager.isAnnotatedWith(Functie.class)) {
            ids.add(annotatie(drager, Functie.class).value());
        }
        if (drager.isAnnotatedWith(Functie.Meer.class)) {
            for (Functie functie : annotatie(drager, Functie.Meer.class).value()) {
                ids.add(functie.value());
            }
        }
        return ids.stream();
    }

    private static <A extends java.lang.annotation.Annotation> A annotatie(CanBeAnnotated drager, Class<A> type) {
        return ((com.tngtech.archunit.core.domain.properties.HasAnnotations<?>) drager).getAnnotationOfType(type);
    }

    Set<String> onbekend() {
        Set<String> onbekend = new TreeSet<>(getest.keySet());
        onbekend.removeAll(functies.keySet());
        return onbekend;
    }

    Set<String> functies() {
        return functies.keySet();
    }

    /** No test walks them. */
    Set<String> zonder() {
        Set<String> zonder = new TreeSet<>(functies.keySet());
        zonder.removeAll(getest.keySet());
        return zonder;
    }

    /** By the sentence that says what misses. */
    Map<String, String> bekend() {
        return bekend;
    }

    String samenvatting() {
        Set<String> zonder = zonder();
        return "Functies met een test: " + (functies.size() - zonder.size()) + " van " + functies.size() + ". Zonder: "
                + String.join(" ", zonder);
    }

    private String alsTekst() {
        return functies.entrySet().stream()
                .map(functie -> (getest.containsKey(functie.getKey()) ? "+ " : "- ") + functie.getKey() + " "
                        + functie.getValue()
                        + (bekend.containsKey(functie.getKey()) ? "  (" + bekend.get(functie.getKey()) + ")" : "")
                        + getest.getOrDefault(functie.getKey(), Set.of()).stream()
                                .collect(Collectors.joining(", ", "  [", "]"))
                                .replace("  []", ""))
                .collect(Collectors.joining("\n", "", "\n\n" + samenvatting() + "\n"));
    }
}
