package nl.buurtregie.wijkkompas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AfschermingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void een_tot_en_met_vier_blijft_verborgen(int aantal) {
        assertThat(Afscherming.aantal(aantal)).isEmpty();
        assertThat(Afscherming.inWoorden(aantal)).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "5,5", "6,5", "7,5", "8,10", "12,10", "13,15", "385,385", "387,385", "388,390"})
    void de_rest_wordt_afgerond_op_vijf(int exact, int getoond) {
        assertThat(Afscherming.aantal(exact)).hasValue(getoond);
    }

    @Test
    void een_afgerond_getal_wijkt_nooit_meer_dan_twee_af() {
        for (int exact = 5; exact < 5_000; exact++) {
            int getoond = Afscherming.aantal(exact).orElseThrow();
            assertThat(getoond % 5).isZero();
            assertThat(Math.abs(getoond - exact)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void duizenden_krijgen_een_punt() {
        assertThat(Afscherming.inWoorden(1_352)).isEqualTo("1.350");
        assertThat(Getallen.geheel(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void een_deel_vraagt_om_een_noemer_van_dertig() {
        assertThat(Afscherming.heeftDeel(29)).isFalse();
        assertThat(Afscherming.heeftDeel(30)).isTrue();
    }
}
