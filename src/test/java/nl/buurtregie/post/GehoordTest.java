package nl.buurtregie.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.platform.persistence.Heletabel;
import org.junit.jupiter.api.Test;

class GehoordTest {

    private static final Instant TOEN = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void alleen_wat_zo_begint_en_de_laatste_die_niet_verviel() {
        Wereld.proef(wereld -> {
            gingHeen(wereld, "PAARVRAAG_VERVALT:12-3", 0);
            gingHeen(wereld, "PAARVRAAG_VERVALT:12-9", 2);
            gingHeen(wereld, "PAARVRAAG_VERVALT:123-4", 3);
            gingHeen(wereld, "PAARVRAAGXVERVALT:12-5", 3);
            gingHeen(wereld, "ZAAK_GESTOPT:12-6", 1);
            Gehoord gehoord = wereld.maak(Gehoord.class);
            assertThat(gehoord.sinds("PAARVRAAG_VERVALT:12-", TOEN))
                    .containsExactlyInAnyOrder("PAARVRAAG_VERVALT:12-3", "PAARVRAAG_VERVALT:12-9");
            assertThat(gehoord.sinds("PAARVRAAG_VERVALT:12-", TOEN.plus(Duration.ofHours(1))))
                    .containsExactly("PAARVRAAG_VERVALT:12-9");
            List<String> beide = List.of("PAARVRAAG_VERVALT:12-", "ZAAK_GESTOPT:12-");
            assertThat(gehoord.laatste(beide)).contains("PAARVRAAG_VERVALT:12-9");
            wereld.em
                    .createNativeQuery(
                            "insert into uitgaand (id, soort, onderwerp, tekst, sleutel, stand, stand_op, gemaakt_op, pogingen,"
                                    + " volgende) values (-1, 'bericht', 'x', 'x', 'PAARVRAAG_VERVALT:12-9', 'VERVALLEN', now(), now(), 0, now())")
                    .executeUpdate();
            assertThat(gehoord.laatste(beide)).as("dat ging niet").contains("ZAAK_GESTOPT:12-6");
            assertThat(gehoord.laatste(List.of("ZAAK_GESTOPT:1-"))).isEmpty();
            assertThat(Heletabel.gelezen(wereld.em, "eens_verstuurd", () -> {
                        gehoord.sinds("PAARVRAAG_VERVALT:12-", TOEN);
                        gehoord.laatste(beide);
                    }))
                    .isZero();
            Postkamer postkamer = wereld.maak(Postkamer.class);
            assertThat(Heletabel.gelezen(
                            wereld.em, "uitgaand", () -> postkamer.isNietsGegaan(List.of("PAARVRAAG_VERVALT:12-9"))))
                    .isZero();
        });
    }

    private static void gingHeen(Wereld wereld, String sleutel, int uren) {
        wereld.em
                .createNativeQuery("insert into eens_verstuurd values (?1, ?2)")
                .setParameter(1, sleutel)
                .setParameter(2, Timestamp.from(TOEN.plus(Duration.ofHours(uren))))
                .executeUpdate();
    }
}
