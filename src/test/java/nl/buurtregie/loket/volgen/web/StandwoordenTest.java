package nl.buurtregie.loket.volgen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Zaakstand;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
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
                false);
        VolgView view = new Standwoorden().van(stand, "/volg/x");
        assertThat(view.kop()).isEqualTo("Wij bekijken uw vraag samen met een andere");
        assertThat(view.stappen())
                .extracting(VolgView.Stap::woorden, VolgView.Stap::stand)
                .containsExactly(
                        tuple("Wij kregen uw vraag", "klaar"),
                        tuple("Wij nemen contact met u op", "klaar"),
                        tuple("Wij bekijken uw vraag samen met een andere", "hier"));
    }
}
