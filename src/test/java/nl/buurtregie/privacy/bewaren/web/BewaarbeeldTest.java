package nl.buurtregie.privacy.bewaren.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.privacy.bewaren.Bewaarrondes;
import org.junit.jupiter.api.Test;

class BewaarbeeldTest {

    private static final Instant VIJF_UUR = Instant.parse("2026-11-24T04:00:00Z");
    private static final Instant ZES_UUR = Instant.parse("2026-11-24T05:00:00Z");

    /** It does not go on by itself after six: another round does the rest. */
    @Test
    void een_ronde_zegt_of_hij_klaar_is_nog_loopt_of_iets_overliet() {
        assertThat(wat(ZES_UUR, 0, ZES_UUR)).isEqualTo("niets was te oud");
        assertThat(wat(ZES_UUR, 14, ZES_UUR)).isEqualTo("14 weg");
        assertThat(wat(null, 14, VIJF_UUR)).isEqualTo("14 weg, nog niet klaar; na een storing gaat hij vanzelf verder");
        assertThat(wat(null, 14, ZES_UUR)).isEqualTo("14 weg, niet klaar; wat overbleef is voor de volgende ronde");
        assertThat(wat(null, 0, ZES_UUR)).isEqualTo("0 weg, niet klaar; wat overbleef is voor de volgende ronde");
    }

    private static String wat(Instant klaar, int weg, Instant nu) {
        return Bewaarbeeld.ronde(new Bewaarrondes.Ronde(LocalDate.of(2026, 11, 24), VIJF_UUR, klaar, weg), nu)
                .wat();
    }
}
