package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.buurtregie.platform.process.Drawings;
import org.junit.jupiter.api.Test;

class BouwregelsProcesTest {

    private static final Path BPMN = Path.of("bpmn");

    /** bean.method(a, b): no argument holds a bracket or a comma of its own. */
    private static final Pattern AANROEP = Pattern.compile("[$#]\\{!?(\\w+)\\.(\\w+)\\(([^)]*)\\)\\s*}");

    private static final JavaClasses KLASSEN = Klassen.programma();

    @Test
    void elke_tekening_gaat_mee_in_het_programma() {
        assertThat(Broncode.bestanden(BPMN, "mn"))
                .extracting(bestand -> bestand.getFileName().toString())
                .filteredOn(naam -> naam.endsWith(".bpmn") || naam.endsWith(".dmn"))
                .containsExactlyInAnyOrderElementsOf(tekeningen());
    }

    /** Of all capabilities together. */
    private static List<String> tekeningen() {
        return KLASSEN.stream()
                .filter(klasse -> klasse.isAssignableTo(Drawings.class) && !klasse.isInterface())
                .map(klasse -> (Drawings) Testobjecten.nieuw(klasse.reflect()))
                .flatMap(een -> een.files().stream())
                .toList();
    }

    @Test
    void wat_een_tekening_aanroept_bestaat() {
        List<MatchResult> aanroepen = Broncode.bestanden(BPMN, ".bpmn").stream()
                .flatMap(bestand -> AANROEP.matcher(Broncode.lees(bestand)).results().toList().stream())
                .filter(aanroep -> !aanroep.group(1).equals("execution"))
                .toList();
        assertThat(aanroepen).hasSizeGreaterThan(10).allSatisfy(aanroep -> assertThat(
                        bean(aanroep.group(1)).getMethods())
                .as(aanroep.group())
                .anyMatch(methode -> methode.getName().equals(aanroep.group(2))
                        && methode.getModifiers().contains(JavaModifier.PUBLIC)
                        && methode.getRawParameterTypes().size()
                                == aanroep.group(3).split(",").length));
    }

    private static JavaClass bean(String naam) {
        return KLASSEN.stream()
                .filter(klasse -> klasse.isAnnotatedWith(Named.class))
                .filter(klasse ->
                        klasse.getAnnotationOfType(Named.class).value().equals(naam))
                .findFirst()
                .orElseThrow(() -> new AssertionError("geen bean " + naam));
    }
}
