package nl.buurtregie.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
