package nl.buurtregie.wijkkompas.afscherming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AandeelTest {

    /**
     * Lower and upper bound in per cent, rounded. The first two are in R. G. Newcombe, "Two-sided confidence intervals
     * for the single proportion", Statistics in Medicine 17 (1998), table I, method 3: 81 of 263 is 0.2553–0.3662 and 15
     * of 148 is 0.0624–0.1605; so are 0 of 20 (0.0000–0.1611) and 1 of 29 (0.0061–0.1718). The last one is by hand.
     */
    @ParameterizedTest(name = "{0} van {1}: {2}–{3} %")
    @CsvSource({"81,263,26,37", "15,148,6,16", "0,20,0,16", "1,29,1,17", "50,100,40,60"})
    void de_marge_is_het_interval_van_wilson(int teller, int noemer, int van, int tot) {
        Aandeel aandeel = new Aandeel(teller, noemer, true);
        assertThat(aandeel.van()).isEqualTo(van);
        assertThat(aandeel.tot()).isEqualTo(tot);
    }

    @ParameterizedTest
    @CsvSource({"240,385,62", "1,3,33", "2,3,67", "0,40,0", "40,40,100", "1,8,13"})
    void een_percentage_is_heel(int teller, int noemer, int procent) {
        assertThat(new Aandeel(teller, noemer, true).procent()).isEqualTo(procent);
    }

    @Test
    void de_marge_ligt_altijd_om_het_percentage_en_tussen_nul_en_honderd() {
        for (int noemer = 1; noemer <= 120; noemer++) {
            for (int teller = 0; teller <= noemer; teller++) {
                Aandeel aandeel = new Aandeel(teller, noemer, true);
                assertThat(aandeel.van()).isBetween(0, aandeel.procent());
                assertThat(aandeel.tot()).isBetween(aandeel.procent(), 100);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10,30,true,true",
        "10,30,false,false",
        "1,200,true,false",
        "0,30,true,true",
        "30,30,true,true",
        "1,1,true,false"
    })
    void er_is_geen_percentage_van_te_weinig_of_van_wat_verborgen_is(
            int teller, int noemer, boolean genoeg, boolean tonen) {
        assertThat(new Aandeel(teller, noemer, genoeg).isTonen()).isEqualTo(tonen);
    }

    @ParameterizedTest
    @CsvSource({"-1,10", "11,10", "1,0"})
    void een_deel_is_nooit_meer_dan_het_geheel(int teller, int noemer) {
        assertThatThrownBy(() -> new Aandeel(teller, noemer, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
