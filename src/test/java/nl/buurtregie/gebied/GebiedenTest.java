package nl.buurtregie.gebied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

class GebiedenTest {

    @Test
    void alle_buurten_en_wijken_van_groningen_zijn_er_op_naam() {
        metGebieden(gebieden -> {
            assertThat(gebieden.alle()).hasSize(151).extracting(Buurt::naam).isSorted();
            assertThat(gebieden.wijken()).hasSize(20).extracting(Wijk::naam).isSorted();
            assertThat(gebieden.alle()).allMatch(buurt -> buurt.indeling() == 2024);
        });
    }

    @Test
    void een_onbekende_code_bestaat_niet() {
        metGebieden(gebieden -> {
            assertThat(gebieden.find(null)).isEmpty();
            assertThat(gebieden.find("BU03630000")).isEmpty();
            assertThat(gebieden.get("BU00140000").naam()).isEqualTo("Binnenstad-Noord");
            assertThatThrownBy(() -> gebieden.get("' or 1=1")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void een_plek_ligt_in_de_buurt_met_het_dichtstbijzijnde_midden() {
        metGebieden(gebieden -> {
            Random toeval = new Random(20261124);
            List<Buurt> alle = gebieden.alle();
            for (int i = 0; i < 500; i++) {
                double lon = 6.50 + toeval.nextDouble() * 0.20;
                double lat = 53.15 + toeval.nextDouble() * 0.15;
                Buurt verwacht = alle.stream()
                        .min(Comparator.comparingDouble(buurt -> buurt.afstandTot(lon, lat)))
                        .orElseThrow();
                assertThat(gebieden.bij(lon, lat)).contains(verwacht);
            }
        });
    }

    @Test
    void het_midden_van_een_buurt_ligt_in_die_buurt() {
        metGebieden(gebieden ->
                assertThat(gebieden.bij(6.56453, 53.21909).orElseThrow().code()).isEqualTo("BU00140000"));
    }

    @Test
    void ver_buiten_de_gemeente_is_geen_buurt() {
        metGebieden(gebieden -> {
            assertThat(gebieden.bij(4.9, 52.37)).isEmpty();
            assertThat(gebieden.bij(0, 0)).isEmpty();
            assertThat(gebieden.bij(-999, 999)).isEmpty();
        });
    }

    @Test
    void zoeken_begint_bij_buurten_die_zo_heten() {
        metGebieden(gebieden -> {
            assertThat(gebieden.zoek("binnen")).isNotEmpty().first().satisfies(buurt -> assertThat(buurt.naam())
                    .startsWith("Binnenstad"));
            assertThat(gebieden.zoek("BINNENSTAD-noord"))
                    .extracting(Buurt::code)
                    .contains("BU00140000");
            assertThat(gebieden.zoek(" bínnenstad-nöord ")).isNotEmpty();
            assertThat(gebieden.zoek("centrum"))
                    .as("ook op de naam van de wijk")
                    .anyMatch(buurt -> buurt.wijk().naam().equals("Centrum"));
        });
    }

    @Test
    void zoeken_geeft_hooguit_twaalf_buurten_en_nooit_een_fout() {
        metGebieden(gebieden -> {
            for (String tekst : List.of("", "a", "%", "\\", "(", "😀", "x".repeat(10_000), "\u0000")) {
                assertThat(gebieden.zoek(tekst)).hasSizeLessThanOrEqualTo(12);
            }
            assertThat(gebieden.zoek("")).hasSize(12);
        });
    }

    private static void metGebieden(Consumer<Gebieden> werk) {
        Testdatabase.proef(em -> werk.accept(new Testobjecten(em, Clock.systemUTC()).maak(Gebieden.class)));
    }
}
