package nl.buurtregie.overlast.melding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpneeminvoerTest {

    @Test
    void het_adres_van_de_beller_gaat_nergens_verloren() {
        Opneeminvoer kort = invoer("Goudlaan", null);
        assertThat(kort.plekMetAdres(false)).isEqualTo("Goudlaan, 9711 AA 12");
        assertThat(kort.verhaal(false)).isEqualTo("Twee banken.");
        assertThat(kort.plekMetAdres(true)).as("bij buren staat het apart").isEqualTo("Goudlaan");
        assertThat(kort.verhaal(true)).isEqualTo("Twee banken.");

        String lang = "x".repeat(75);
        assertThat(invoer(lang, Opneeminvoer.NEE).plekMetAdres(false)).isEqualTo(lang);
        assertThat(invoer(lang, Opneeminvoer.NEE).verhaal(false)).isEqualTo("Adres: 9711 AA 12. Twee banken.");

        assertThat(invoer("Goudlaan", "P-2026-00001").verhaal(true))
                .as("wat aansluit verandert het probleem niet")
                .isEqualTo("Adres: 9711 AA 12. Twee banken.");
        assertThat(invoer(null, null).plekMetAdres(false)).isEqualTo("9711 AA 12");
        assertThat(invoer(null, null).verhaal(false)).isEqualTo("Twee banken.");
    }

    private static Opneeminvoer invoer(String plek, String bij) {
        return new Opneeminvoer(
                UUID.randomUUID(), "afval/grofvuil", plek, "9711AA", 12, null, bij, null, "Twee banken.", null, null);
    }
}
