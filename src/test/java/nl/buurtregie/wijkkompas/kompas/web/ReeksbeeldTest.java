package nl.buurtregie.wijkkompas.kompas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtregie.wijkkompas.kompas.Kompascijfer;
import org.junit.jupiter.api.Test;

class ReeksbeeldTest {

    private final Map<Integer, Kompascijfer> reeks = IntStream.rangeClosed(2021, 2025)
            .boxed()
            .collect(Collectors.toMap(
                    jaar -> jaar,
                    jaar -> new Kompascijfer(BigDecimal.valueOf(jaar - 2000), null, null, null, null, "")));

    @Test
    void over_geen_enkele_breuk_loopt_een_lijn() {
        ReeksView een = new Reeksbeeld(2025, reeks, reeks, List.of(2019, 2023, 2025)).teken();
        assertThat(een.wijk()).hasSize(3);
        assertThat(een.breuken()).hasSize(2);
        assertThat(een.noot())
                .isEqualTo("Sinds 2023 en sinds 2025 is er anders geteld. Vergelijk niet over een streep heen.");
    }

    @Test
    void zonder_breuk_is_er_een_lijn_en_geen_noot() {
        ReeksView een = new Reeksbeeld(2025, reeks, reeks, List.of()).teken();
        assertThat(een.wijk()).hasSize(1);
        assertThat(een.noot()).isNull();
    }

    @Test
    void onder_nul_hoort_ook_in_het_beeld() {
        reeks.put(2022, new Kompascijfer(BigDecimal.valueOf(-12), null, null, null, null, ""));
        ReeksView beeld = new Reeksbeeld(2025, reeks, reeks, List.of()).teken();
        assertThat(beeld.hoogten()).extracting(ReeksView.Streep::woord).containsExactly("-20", "0", "20", "40");
        assertThat(beeld.punten())
                .allSatisfy(punt -> assertThat(Double.parseDouble(punt.y())).isBetween(26.0, 96.0));
        Map<Integer, Kompascijfer> onder = Map.of(
                2024, new Kompascijfer(BigDecimal.valueOf(-4), null, null, null, null, ""),
                2025, new Kompascijfer(BigDecimal.valueOf(-2), null, null, null, null, ""));
        assertThat(new Reeksbeeld(2025, onder, Map.of(), List.of()).teken().hoogten())
                .extracting(ReeksView.Streep::woord)
                .containsExactly("-4", "-2", "0");
    }
}
