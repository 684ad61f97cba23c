package nl.buurtregie.privacy.verzoek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.privacy.verzoek.Verzoek;
import org.junit.jupiter.api.Test;

/** The month of a request that came in December ends in another year. */
@Functie("PRI-07")
class VerzoektermijnTest {

    private static final LocalDate UITERLIJK = LocalDate.of(2027, 1, 3);

    @Test
    void het_jaar_staat_erbij_als_het_een_ander_jaar_is() {
        assertThat(termijn("2026-12-03T10:00:00Z", null).toString()).contains("uiterlijk zo 3 januari 2027");
        assertThat(termijn("2027-01-02T10:00:00Z", null).toString())
                .contains("uiterlijk zo 3 januari")
                .doesNotContain("2027");
    }

    @Test
    void ook_van_wat_het_vorige_jaar_is_beantwoord() {
        assertThat(termijn("2027-06-01T10:00:00Z", "2026-12-10T10:00:00Z").toString())
                .contains("do 10 december 2026", "uiterlijk was zo 3 januari")
                .doesNotContain("2027");
    }

    private static ZaakView.Termijn termijn(String nu, String gesloten) {
        Testobjecten objecten = new Testobjecten(null, Clock.fixed(Instant.parse(nu), SharedClock.ZONE));
        Verzoek verzoek = objecten.maak(Verzoek.class);
        Testobjecten.zet(verzoek, "binnenOp", Instant.parse("2026-12-03T09:00:00Z"));
        Testobjecten.zet(verzoek, "uiterlijk", UITERLIJK);
        Testobjecten.zet(verzoek, "geslotenOp", gesloten == null ? null : Instant.parse(gesloten));
        return objecten.maak(Verzoektermijn.class).termijn(verzoek);
    }
}
