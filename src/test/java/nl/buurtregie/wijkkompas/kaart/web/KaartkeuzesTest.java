package nl.buurtregie.wijkkompas.kaart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.programma.Programmawereld;
import org.junit.jupiter.api.Test;

class KaartkeuzesTest {

    @Test
    void de_stad_op_de_kaart_is_die_van_het_gekozen_gebied() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2025);
            assertThat(stad(wereld, "")).contains("Groningen");
        });
        Programmawereld.proef(wereld -> {
            wereld.tweeGemeenten();
            wereld.publicatie(2025);
            assertThat(stad(wereld, "")).as("two cities have no one figure").isEmpty();
            assertThat(stad(wereld, "WK001400")).contains("Groningen");
            assertThat(stad(wereld, "WK001401")).contains("Hoogezand");
        });
    }

    @Test
    void de_kaart_heeft_de_woorden_waarmee_is_gepubliceerd() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2025);
            wereld.herzie("bb_zaken_1000", "Andere naam", LocalDate.of(2025, 1, 1), false);
            Kaartkeuzes.Keuzes keuzes = wereld.maak(Kaartkeuzes.class)
                    .kies(new Kaartkeuzes.Gevraagd("bb_zaken_1000", "2025", "WIJK", "", ""))
                    .orElseThrow();
            assertThat(keuzes.vraag().indicator().versie()).isEqualTo(1);
            assertThat(keuzes.indicatoren()).extracting(Indicator::naam).doesNotContain("Andere naam");
        });
    }

    @Test
    void de_kaart_van_een_jaar_is_van_de_versie_die_ervoor_geldt() {
        Programmawereld.proef(wereld -> {
            wereld.publicatie(2023, 2025, 1, "2026-03-12");
            wereld.publicatie(2024, 2024, 2, "2026-06-01");
            wereld.publicatie(2025, 2025, 2, "2026-06-02");
            assertThat(versie(wereld, "2025")).isEqualTo("2025.2");
            assertThat(versie(wereld, "2024")).isEqualTo("2024.2");
            assertThat(versie(wereld, "2023")).isEqualTo("2025.1");
            assertThat(versie(wereld, "")).as("the newest year").isEqualTo("2025.2");
        });
    }

    private static String versie(Programmawereld wereld, String periode) {
        return wereld.maak(Kaartkeuzes.class)
                .kies(new Kaartkeuzes.Gevraagd("bb_zaken_1000", periode, "WIJK", "", ""))
                .orElseThrow()
                .vraag()
                .publicatie()
                .nummer();
    }

    private static Optional<String> stad(Programmawereld wereld, String gebied) {
        Kaartkeuzes.Keuzes keuzes = wereld.maak(Kaartkeuzes.class)
                .kies(new Kaartkeuzes.Gevraagd("bb_zaken_1000", "2025", "WIJK", "", gebied))
                .orElseThrow();
        return keuzes.steden().van(keuzes.gekozen()).map(Gebied::naam);
    }
}
