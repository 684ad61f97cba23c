package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

class FunctieverslagTest {

    @Test
    void elke_functie_die_een_test_noemt_staat_op_de_lijst() throws IOException {
        assertThat(Functieverslag.lees().onbekend()).isEmpty();
        Functieverslag.main(new String[0]);
        assertThat(Path.of("target/functies.txt")).isNotEmptyFile();
    }

    @Test
    void de_lijst_heeft_geen_dubbele_nummers() {
        assertThat(Broncode.lees(Path.of("src/test/resources/functies.txt")).lines())
                .hasSize(Functieverslag.lees().functies().size())
                .allMatch(regel -> regel.matches("(INT|BEM|OVL|KOM|BEH|PRI|UIT)-[0-9]{2} .+"));
    }

    /** A list that ends early says of nothing that it misses; one with a hole left something out. */
    @Test
    void de_nummers_van_een_groep_lopen_door() {
        Map<String, List<String>> groepen = Functieverslag.lees().functies().stream()
                .collect(Collectors.groupingBy(id -> id.substring(0, 3), TreeMap::new, Collectors.toList()));
        assertThat(groepen).hasSize(7).allSatisfy((groep, ids) -> assertThat(ids)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ids.size())
                        .mapToObj(nummer -> "%s-%02d".formatted(groep, nummer))
                        .toList()));
    }

    /** What no test walks is known, each with what misses; what a test walks from now on leaves that list. */
    @Test
    void van_elke_functie_zonder_test_staat_er_wat_er_mist() {
        Functieverslag verslag = Functieverslag.lees();
        assertThat(verslag.bekend().keySet()).isEqualTo(verslag.zonder());
        assertThat(verslag.bekend().values()).allMatch(zin -> zin.matches("(partly|not): .{10,}"));
    }

    /** {@code deploy/check} runs *Test without a server and *IT with one, in the row of its tag; *proef is a bench. Another name never runs. */
    @Test
    @Functie("UIT-02")
    void elke_test_loopt_mee() {
        for (JavaClass test : Klassen.tests()) {
            if (test.getMethods().stream().anyMatch(een -> een.isMetaAnnotatedWith(Testable.class))) {
                assertThat(test.getName()).matches("[\\w.]+(Test|IT|proef)(\\$.+)?");
            }
            if (test.isAnnotatedWith(Tag.class) && !test.getName().endsWith("proef")) {
                assertThat(test.getAnnotationOfType(Tag.class).value())
                        .as(test.getName())
                        .isIn("browser", "product");
            }
        }
    }
}
