package nl.buurtregie.wijkkompas.kompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score rule that the gemeente published. */
class MaatstafTest {

    private static final Maatstaf OVERLAST = new Maatstaf(11.2, 4.5, -1, 20);

    @ParameterizedTest
    @CsvSource({
        "14.8, 84", // the sum of the picture: 100 − 20 × (14,8 − 11,2) ÷ 4,5
        "11.2, 100",
        "6.7, 120",
        "2.2, 140",
        "40, 40", // kept between 40 and 160
        "-20, 160"
    })
    void veel_overlast_geeft_een_lage_score(double waarde, int score) {
        assertThat(OVERLAST.score(waarde)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"11.2, 100", "15.7, 120", "6.7, 80", "40, 160"})
    void waar_hoog_goed_is_is_het_andersom(double waarde, int score) {
        assertThat(new Maatstaf(11.2, 4.5, 1, 20).score(waarde)).isEqualTo(score);
    }

    @Test
    void de_schaal_is_een_instelling() {
        assertThat(new Maatstaf(11.2, 4.5, -1, 10).score(15.7)).isEqualTo(90);
    }

    @Test
    void de_gemiddelde_afstand_is_die_van_de_wijken_tot_de_stad() {
        Maatstaf maatstaf = Maatstaf.van(10, List.of(4.0, 10.0, 19.0), 1, 20);
        assertThat(maatstaf.afstand()).isEqualTo(5);
        assertThat(maatstaf.score(19)).isEqualTo(136);
    }

    @Test
    void zijn_alle_wijken_als_de_stad_dan_is_elke_wijk_100() {
        assertThat(Maatstaf.van(10, List.of(10.0, 10.0), 1, 20).score(10)).isEqualTo(100);
        assertThat(Maatstaf.van(10, List.of(), 1, 20).score(10)).isEqualTo(100);
    }
}
