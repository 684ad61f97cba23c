package nl.buurtregie.wijkkompas.afscherming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AfschermingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void een_tot_en_met_vier_blijft_verborgen(int aantal) {
        assertThat(Afscherming.inWoorden(Afscherming.getoond(Regels.STANDAARD, aantal)))
                .isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "5,5", "6,5", "7,5", "8,10", "12,10", "13,15", "385,385", "387,385", "388,390"})
    void de_rest_wordt_afgerond_op_vijf(int exact, int getoond) {
        assertThat(Afscherming.getoond(Regels.STANDAARD, exact)).isEqualTo(getoond);
    }

    @Test
    void een_afgerond_getal_wijkt_nooit_meer_dan_twee_af() {
        for (int exact = 5; exact < 5_000; exact++) {
            int getoond = Afscherming.getoond(Regels.STANDAARD, exact);
            assertThat(getoond % 5).isZero();
            assertThat(Math.abs(getoond - exact)).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void duizenden_krijgen_een_punt() {
        assertThat(Afscherming.inWoorden(1_350)).isEqualTo("1.350");
        assertThat(Getallen.geheel(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void een_deel_vraagt_om_echt_dertig_ook_waar_negenentwintig_als_dertig_staat() {
        Regels regels = Regels.STANDAARD;
        assertThat(Afscherming.getoond(regels, 29)).isEqualTo(30);
        assertThat(regels.isGenoeg(29)).isFalse();
        assertThat(regels.isGenoeg(30)).isTrue();
        assertThat(regels.zietEruitAls(29, 30)).as("met en zonder percentage").isFalse();
        assertThat(List.of(regels.vanaf(29), regels.totEnMet(29), regels.vanaf(30), regels.totEnMet(30)))
                .containsExactly(28, 29, 30, 32);
    }
}
