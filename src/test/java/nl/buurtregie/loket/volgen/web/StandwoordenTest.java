package nl.buurtregie.loket.volgen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Zaakstand;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.web.language.Spoken;
import org.junit.jupiter.api.Test;

class StandwoordenTest {

    /** No mediators were looked for and nobody came to talk: that is not ticked, and not promised. */
    @Test
    @Functie("INT-07")
    void een_vraag_die_samengaat_met_een_andere_noemt_geen_stap_die_er_niet_was() {
        Zaakstand stand = new Zaakstand(
                "2026-0361",
                Aard.PARKEREN,
                Status.WACHT_OP_ANDERE_ZAAK,
                Map.of(
                        Handeling.AANMELDING, LocalDate.of(2026, 11, 2),
                        Handeling.INTAKE, LocalDate.of(2026, 11, 5)),
                null,
                null,
                false,
                false,
                null,
                false);
        VolgView view = new Standwoorden().van(stand, "/volg/x");
        assertThat(view.kop()).as("dat de buur ook belde").isEqualTo("De bemiddelaars zijn aan het werk");
        assertThat(view.stappen())
                .extracting(VolgView.Stap::woorden, VolgView.Stap::stand)
                .containsExactly(tuple("Wij kregen uw vraag", "klaar"), tuple("Wij nemen contact met u op", "klaar"));
    }

    /** Article 18, or an objection that was granted: nothing is done, so nothing is promised and nothing can be asked here. */
    @Test
    @Functie("INT-07")
    void een_vraag_die_stilstaat_belooft_geen_dag_en_vraagt_niets() {
        Zaakstand stand = new Zaakstand(
                "2026-0361",
                Aard.PARKEREN,
                Status.INTAKE,
                Map.of(Handeling.AANMELDING, LocalDate.of(2026, 11, 2)),
                LocalDate.of(2026, 11, 9),
                null,
                false,
                false,
                null,
                true);
        VolgView view = new Standwoorden().van(stand, "/volg/x");
        assertThat(view.kop()).isEqualTo("Uw vraag staat nu stil");
        assertThat(view.hoort()).isNull();
        assertThat(view.laat()).isFalse();
        assertThat(view.open()).isFalse();
        assertThat(view.stopbaar()).isFalse();
        assertThat(view.stappen()).extracting(VolgView.Stap::stand).containsExactly("klaar");
    }

    /** The number of the other case only to whom it is told; and nothing stopped, so nothing is said to be done. */
    @Test
    @Functie("BEM-41")
    void wat_er_twee_keer_in_stond_zegt_waar_het_staat_en_niet_dat_het_klaar_is() {
        for (Language taal : Language.values()) {
            Spoken.begin(taal, false);
            try {
                VolgView zelfde = new Standwoorden().van(dubbel("2026-0362"), "/volg/x");
                assertThat(zelfde.tekst()).as(taal.code()).contains("2026-0362");
                VolgView ander = new Standwoorden().van(dubbel(null), "/volg/x");
                assertThat(ander.kop()).isEqualTo(zelfde.kop()).isEqualTo(Spoken.text("volg.dubbel"));
                assertThat(ander.tekst())
                        .isEqualTo(Spoken.text("volg.dubbel.tekst"))
                        .doesNotContain("2026");
                assertThat(ander.aanhef()).isEqualTo(Spoken.text("vorm.nu"));
                assertThat(ander.open()).isFalse();
                assertThat(ander.stopbaar()).isFalse();
            } finally {
                Spoken.end();
            }
        }
    }

    private static Zaakstand dubbel(String bij) {
        return new Zaakstand(
                "2026-0361",
                Aard.PARKEREN,
                Status.AFGESLOTEN,
                Map.of(Handeling.AANMELDING, LocalDate.of(2026, 11, 2)),
                null,
                Instant.parse("2026-11-09T10:00:00Z"),
                false,
                true,
                bij,
                false);
    }
}
