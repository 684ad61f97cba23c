package nl.buurtregie.wijkkompas.kompas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.kompas.Kompasblad;
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

    @Test
    void van_een_jaar_telt_de_versie_die_het_laatst_is_goedgekeurd() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2023, 2025, 1, "2026-03-12");
            wereld.publicatie(2024, 2024, 2, "2026-06-01");
            Kompaslezer lezer = wereld.maak(Kompaslezer.class);
            assertThat(lezer.lees("2024").orElseThrow().publicatie().nummer()).isEqualTo("2024.2");
            assertThat(lezer.lees("2025").orElseThrow().publicatie().nummer()).isEqualTo("2025.1");
        });
    }

    @Test
    void wat_gepubliceerd_is_houdt_zijn_woorden_ook_als_een_versie_van_eerder_geldt() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2025);
            wereld.herzie("bb_zaken_1000", "Andere naam", LocalDate.of(2025, 1, 1), true);
            Kompasgebieden gebieden =
                    wereld.maak(Kompaslezer.class).lees("2025").orElseThrow();
            Kompascijfers cijfers = wereld.maak(Kompascijfers.class);
            Indicator begrip = cijfers.stof(gebieden.publicatie(), 2025, Niveau.WIJK, "GM0014")
                    .indicatoren()
                    .get("bb_zaken_1000");
            assertThat(begrip.versie()).isEqualTo(1);
            Kompasblad blad = new Kompasblad("", begrip.versie(), "", "", 0, true, null, null, "", null);
            assertThat(cijfers.breuken("bb_zaken_1000", blad)).isEmpty();
        });
    }
}
