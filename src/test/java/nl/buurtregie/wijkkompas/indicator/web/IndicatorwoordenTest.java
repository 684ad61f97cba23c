package nl.buurtregie.wijkkompas.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.programma.Programmawereld;
import nl.buurtregie.wijkkompas.web.Lijngrafiek;
import org.junit.jupiter.api.Test;
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

    /** A term is no definition; what judges in time stands still until the next day. */
    @Test
    @Functie("KOM-18")
    void een_andere_termijn_breekt_de_reeks_van_wat_op_tijd_was_en_geen_andere() {
        Programmawereld.proef(wereld -> {
            wereld.andereTermijn("afval/grofvuil", "2025-05-12", 2);
            wereld.andereTermijn("afval/veeg-zwerfvuil", "2025-05-12", 0);
            Indicatorreeks reeks = wereld.maak(Indicatorreeks.class);
            List<Indicator> optijd = wereld.maak(Catalogus.class).versies("ol_pct_binnen_termijn");
            List<String> perioden = List.of("2025K1", "2025K2", "2025K3");
            List<Lijngrafiek.Breuk> breuken = reeks.breuken(optijd, perioden);
            assertThat(breuken).containsExactly(new Lijngrafiek.Breuk(1, "andere termijn"));
            assertThat(Indicatorwoorden.waarschuwing(breuken, perioden))
                    .isEqualTo("Sinds 2025K2 een andere termijn. Vergelijk niet over de streep heen.");
            assertThat(reeks.breuken(wereld.maak(Catalogus.class).versies("ol_pct_zelf_opgelost"), perioden))
                    .isEmpty();

            wereld.herzie("ol_pct_binnen_termijn", "Op tijd klaar", LocalDate.of(2025, 7, 1), true);
            optijd = wereld.maak(Catalogus.class).versies("ol_pct_binnen_termijn");
            assertThat(Indicatorwoorden.waarschuwing(reeks.breuken(optijd, perioden), perioden))
                    .isEqualTo("Sinds 2025K2 een andere termijn, en sinds 2025K3 een andere definitie."
                            + " Vergelijk niet over de streep heen.");
            assertThat(reeks.breuken(optijd, List.of("2024", "2025")))
                    .containsExactly(new Lijngrafiek.Breuk(1, "andere definitie en termijn"));
        });
    }
}
