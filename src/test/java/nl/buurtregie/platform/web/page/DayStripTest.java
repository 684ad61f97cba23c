package nl.buurtregie.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayStripTest {

    @Test
    void opSchemaToontVoorbijVandaagEnOver() {
        assertThat(kinds(DayStrip.running(5, 4, "Nog 4 dagen"))).isEqualTo("5 voorbij, 1 vandaag, 4 over");
    }

    @Test
    void opDeLaatsteDagIsVandaagOker() {
        assertThat(kinds(DayStrip.running(4, 0, "Vandaag"))).isEqualTo("4 voorbij, 1 laatste");
    }

    @Test
    void teLaatToontDeNormEnDeDagenErna() {
        assertThat(kinds(DayStrip.late(5, 2, "2 dagen te laat"))).isEqualTo("5 voorbij, 1 norm, 2 laat");
    }

    @Test
    void eenLangeTermijnToontDeLaatsteTienDagen() {
        DayStrip strip = DayStrip.running(20, 10, "Nog 10 dagen");
        assertThat(strip.blocks()).hasSize(10);
        assertThat(kinds(strip)).isEqualTo("10 over");
    }

    @Test
    void heelLaatBlijftPassen() {
        assertThat(kinds(DayStrip.late(10, 40, "40 dagen te laat"))).isEqualTo("2 voorbij, 1 norm, 8 laat");
    }

    @Test
    void inDeWachtHeeftGeenBlokken() {
        assertThat(DayStrip.waiting("in de wacht tot 7 december").onHold()).isTrue();
    }

    /** Tuesday 24 November until Tuesday the 1st, and the days of Christmas. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24,2026-11-24,Vandaag",
        "2026-11-24,2026-11-25,Morgen",
        "2026-11-24,2026-11-26,Nog 2 dagen",
        "2026-11-27,2026-11-30,Maandag",
        "2026-11-27,2026-11-28,Morgen",
        "2026-11-27,2026-11-29,Zondag",
        "2026-11-26,2026-11-29,Zondag",
        "2026-11-28,2026-11-30,Maandag",
        "2026-11-29,2026-11-30,Morgen",
        "2026-11-27,2026-12-01,Nog 2 dagen",
        "2026-12-24,2026-12-28,Maandag",
        "2026-11-30,2026-11-27,1 dag te laat"
    })
    void eenDagHeetZoalsHijIs(LocalDate vandaag, LocalDate einde, String woorden) {
        Clock klok = Clock.fixed(SharedClock.startOf(vandaag), SharedClock.ZONE);
        assertThat(new Testobjecten(null, klok)
                        .maak(Dagstroken.class)
                        .van(5, einde)
                        .words())
                .isEqualTo(woorden);
    }

    private static String kinds(DayStrip strip) {
        return strip.blocks().stream()
                .collect(Collectors.groupingBy(
                        DayStrip.Block::kind, java.util.LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
