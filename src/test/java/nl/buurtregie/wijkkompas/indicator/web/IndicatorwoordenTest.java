package nl.buurtregie.wijkkompas.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorwoordenTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, Wat vanaf nu geteld",
        "2026-03-12, Wat vanaf nu geteld",
        "2027-01-01, Wat vanaf 1 januari 2027 geteld"
    })
    void een_versie_telt_pas_vanaf_haar_dag(LocalDate vanaf, String zin) {
        assertThat(Indicatorwoorden.telt(vanaf, LocalDate.of(2026, 3, 12))).startsWith(zin);
    }
}
