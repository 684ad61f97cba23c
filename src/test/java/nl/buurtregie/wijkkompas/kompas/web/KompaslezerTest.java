package nl.buurtregie.wijkkompas.kompas.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.wijkkompas.kompas.Kompascijfers;
import nl.buurtregie.wijkkompas.kompas.Kompasstof;
import nl.buurtregie.wijkkompas.programma.Programmawereld;
import org.junit.jupiter.api.Test;

class KompaslezerTest {

    @Test
    void elke_wijk_staat_naast_haar_eigen_gemeente() {
        Programmawereld.proef(wereld -> {
            wereld.tweeGemeenten();
            wereld.publicatie(2025);
            Kompasgebieden gebieden =
                    wereld.maak(Kompaslezer.class).lees("2025").orElseThrow();
            assertThat(gebieden.gemeente("WK001400")).isEqualTo("GM0014");
            assertThat(gebieden.gemeente("WK001401")).isEqualTo("GM0018");
            assertThat(gebieden.isNaast(gebieden.gebied("WK001400"), gebieden.gebied("WK001402")))
                    .isTrue();
            assertThat(gebieden.isNaast(gebieden.gebied("WK001400"), gebieden.gebied("WK001401")))
                    .as("of another city")
                    .isFalse();
            Kompasstof stof = wereld.maak(Kompascijfers.class)
                    .stof(
                            gebieden.publicatie(),
                            2025,
                            gebieden.gebied("WK001401").niveau(),
                            "GM0014");
            Kompasstof daar = gebieden.naast("WK001401", stof);
            assertThat(daar.gemeente()).isEqualTo("GM0018");
            assertThat(daar.cijfers().get("bb_zaken_1000")).containsOnlyKeys("GM0018");
        });
    }
}
