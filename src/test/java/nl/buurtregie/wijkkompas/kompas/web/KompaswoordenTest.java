package nl.buurtregie.wijkkompas.kompas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.kompas.Kompasblad;
import nl.buurtregie.wijkkompas.kompas.Kompascijfer;
import nl.buurtregie.wijkkompas.kompas.Kompasvak;
import nl.buurtregie.wijkkompas.kompas.Maatstaf;
import org.junit.jupiter.api.Test;

class KompaswoordenTest {

    @Test
    void veel_meer_overlast_is_ongunstiger_en_nergens_lager() {
        Kompasvak vak = vak(-1, 30);
        assertThat(vak.punten()).isEqualTo(80);
        assertThat(Kompaswoorden.zeg(vak)).isEqualTo("Naam van x: 80, ongunstiger dan de stad");
        assertThat(Wijkbeeld.cijfer(vak).balk().zin()).isEqualTo("ongunstiger dan de stad");
        assertThat(Bladbeeld.richting(vak.blad())).isEqualTo("hier is een hoger cijfer ongunstiger");
        assertThat(Kompasklasse.van(60).zin()).isEqualTo("veel ongunstiger dan de stad");
        assertThat(Kompasklasse.van(100).zin()).isEqualTo("ongeveer als de stad");
        assertThat(Kompaswoorden.zeg(vak(1, 30))).isEqualTo("Naam van x: 120, gunstiger dan de stad");
    }

    @Test
    void wat_niemand_beoordeelt_is_niet_gunstig() {
        Kompasvak vak = vak(0, 30);
        assertThat(Kompaswoorden.zeg(vak)).isEqualTo("Naam van x: 30\u00a0%, geen oordeel");
        assertThat(Wijkbeeld.cijfer(vak).balk().zin()).isEqualTo("geen oordeel");
        assertThat(Bladbeeld.richting(vak.blad())).isEqualTo("%");
    }

    @Test
    void een_half_rondt_overal_naar_boven_af() {
        BigDecimal half = new BigDecimal("6.25");
        assertThat(Getallen.kort(half)).isEqualTo(Getallen.met(1, 6.25)).isEqualTo("6,3");
        assertThat(Getallen.kort(new BigDecimal("6.35")))
                .isEqualTo(Getallen.met(1, 6.35))
                .isEqualTo("6,4");
        assertThat(Getallen.kort(new BigDecimal("-6.25"))).isEqualTo("-6,3");
        assertThat(Getallen.kort(new BigDecimal("1350.5"))).isEqualTo(Getallen.met(0, 1350.5));
        assertThat(Getallen.kort(new BigDecimal("100.5"))).isEqualTo("101");
        assertThat(Getallen.metTeken(6.25)).isEqualTo("+6,3");
        assertThat(Getallen.metTeken(-6.25)).isEqualTo("-6,3");
        assertThat(Kompaswoorden.fijn(new BigDecimal("6.125"))).isEqualTo(Getallen.met(2, 6.125));
    }

    /** City 20, mean distance 10, twenty points each. */
    private static Kompasvak vak(int richting, int waarde) {
        Double score = richting == 0 ? null : 100.0 + richting * 20 * (waarde - 20) / 10.0;
        Maatstaf maatstaf = richting == 0 ? null : new Maatstaf(20, 10, richting, 20);
        return new Kompasvak(
                "x",
                "Naam van x",
                score,
                score == null ? "geen oordeel" : "",
                List.of(),
                new Kompasblad(
                        "Wat er telt.", 1, "%", "ons", richting, false, cijfer(waarde), cijfer(20), "", maatstaf));
    }

    private static Kompascijfer cijfer(int waarde) {
        return new Kompascijfer(BigDecimal.valueOf(waarde), null, null, null, null, "");
    }
}
