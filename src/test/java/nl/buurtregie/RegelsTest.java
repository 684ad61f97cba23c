package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule stands in three places: in the code that refuses, in a package-info in words, and in a test. */
class RegelsTest {

    private static final Pattern GEWEIGERD = Pattern.compile("new RuleViolation\\(\\s*\"([^\"]+)\"");
    private static final Pattern BESCHREVEN = Pattern.compile("<li>([A-Z]+[0-9.]*) – if ");

    @Test
    void elke_regel_in_de_code_staat_beschreven_en_elke_beschreven_regel_bestaat() {
        assertThat(inDeCode()).hasSizeGreaterThan(15).isEqualTo(beschreven());
    }

    @Test
    void elke_regel_heeft_een_test() {
        assertThat(getest()).isEqualTo(beschreven());
    }

    @Test
    void een_nummer_is_van_een_regel() {
        assertThat(Broncode.java("package-info.java").stream()
                        .flatMap(bestand -> BESCHREVEN.matcher(Broncode.lees(bestand)).results().toList().stream())
                        .map(gevonden -> gevonden.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void een_beschreven_regel_zegt_wanneer_wat_en_waarom() {
        assertThat(Broncode.java("package-info.java"))
                .flatExtracting(bestand -> Arrays.asList(Broncode.lees(bestand).split("<li>")))
                .map(regel -> regel.replaceAll("\\s*\\n \\*\\s*", " "))
                .filteredOn(regel -> regel.matches("(?s)[A-Z]+[0-9.]+ – .*"))
                .allMatch(regel -> regel.matches("(?s)[A-Z0-9.]+ – if .+, then .+ \\(.+\\).*"), "if, then (why)");
    }

    private static Set<String> inDeCode() {
        return gevonden(GEWEIGERD, ".java");
    }

    private static Set<String> beschreven() {
        return gevonden(BESCHREVEN, "package-info.java");
    }

    private static Set<String> gevonden(Pattern patroon, String einde) {
        return Broncode.java(einde).stream()
                .flatMap(bestand -> patroon.matcher(Broncode.lees(bestand)).results().toList().stream())
                .map(gevonden -> gevonden.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> getest() {
        Set<String> getest = new TreeSet<>();
        Klassen.tests().forEach(test -> {
            if (test.isAnnotatedWith(Regel.class)) {
                getest.addAll(
                        Arrays.asList(test.getAnnotationOfType(Regel.class).value()));
            }
            for (JavaMethod methode : test.getMethods()) {
                if (methode.isAnnotatedWith(Regel.class)) {
                    getest.addAll(Arrays.asList(
                            methode.getAnnotationOfType(Regel.class).value()));
                }
            }
        });
        return getest;
    }
}
