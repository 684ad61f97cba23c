package nl.buurtregie.signalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import nl.buurtregie.overlast.Signaalproef;
import org.junit.jupiter.api.Test;

/** What we hand over, judged by the rules of Signalen itself. */
class SignaalberichtTest {

    @Test
    void elke_soort_die_naar_signalen_gaat_wordt_daar_aangenomen() {
        Signaalproef.elkeSoort((proef, overdracht) -> {
            String json = proef.maak(Signaalbericht.class).json(new Signalenpost(overdracht, proef.nu()));
            assertThat(Signalenkeuring.keur(json)).as(json).isEmpty();
        });
    }

    @Test
    void het_oordeel_van_signalen_is_streng() {
        String goed = "{\"text\":\"Bank\",\"category\":{\"sub_category\":\"https://s.example/signals/v1/public/terms/"
                + "categories/afval/sub_categories/grofvuil\"},\"location\":{\"geometrie\":{\"type\":\"Point\","
                + "\"coordinates\":[6.5,53.2]}},\"reporter\":{},\"incident_date_start\":\"2026-11-27T09:00:00Z\"}";
        assertThat(Signalenkeuring.keur(goed)).isEmpty();
        assertThat(Signalenkeuring.keur(goed.replace("{\"geometrie", "{\"buurt_code\":\"BU00140702\",\"geometrie")))
                .containsOnlyKeys("location.buurt_code");
        assertThat(Signalenkeuring.keur(goed.replace("\"reporter\"", "\"melder\"")))
                .containsOnlyKeys("non_field_errors", "reporter");
        assertThat(Signalenkeuring.keur(goed.replace("grofvuil", "bankstellen")))
                .containsOnlyKeys("category.sub_category");
        assertThat(Signalenkeuring.keur(goed.replace("[6.5", "[66.5"))).containsOnlyKeys("location.geometrie");
        assertThat(Signalenkeuring.keur(goed.replace("Bank", "x".repeat(3_001))))
                .containsOnlyKeys("text");
        assertThat(Signalenkeuring.keur(goed.replace("2026-11-27T09:00:00Z", "gisteren")))
                .containsOnlyKeys("incident_date_start");
    }

    @Test
    void een_weigering_wordt_een_regel_en_te_vaak_een_wachttijd() {
        assertThat(Signalenserver.leesbaar("{\n \"location\":\t[\"te lang\"]}\u0000"))
                .isEqualTo("{ \"location\": [\"te lang\"]}");
        assertThat(Signalenserver.leesbaar("<html><h1>Bad Request</h1>" + "x".repeat(900)))
                .startsWith("Bad Request")
                .hasSizeLessThanOrEqualTo(500);
        assertThat(Signalenserver.wachten("120")).isEqualTo(Duration.ofSeconds(121));
        assertThat(Signalenserver.wachten("")).isEqualTo(Duration.ofHours(1));
        assertThat(Signalenserver.wachten("999999")).isEqualTo(Duration.ofHours(1));
    }

    /** A gateway that waited too long says nothing of what stands behind it: the same again would be twice. */
    @Test
    void alleen_een_zeker_nee_wordt_vanzelf_nog_eens_gestuurd() {
        assertThatThrownBy(() -> Signalenserver.keur(503, "", "")).isInstanceOf(Signalenserver.NietAangekomen.class);
        for (int status : new int[] {500, 502, 504}) {
            assertThatThrownBy(() -> Signalenserver.keur(status, "", "")).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> Signalenserver.keur(400, "", "fout")).isInstanceOf(Signalenserver.Geweigerd.class);
    }
}
