package nl.buurtregie.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.process.Engine;
import nl.buurtregie.server.inside.Struikelblok.Plek;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Domain, history, facts, work list and process stand or fall together. */
@ExtendWith(ArquillianExtension.class)
public class TransactieIT {

    /** Every step somebody does on the main road, and the places where doing it can be hit. */
    private static final List<Status> STAPPEN = List.of(
            Status.INTAKE,
            Status.WACHTLIJST,
            Status.GESPREK_EERSTE_BUUR,
            Status.CONTACT_TWEEDE_BUUR,
            Status.BEMIDDELEN);

    @Inject
    private Hoofdweg hoofdweg;

    @Inject
    private Struikelblok struikelblok;

    @Inject
    private Momentopname momentopname;

    @Inject
    private Engine engine;

    @BeforeEach
    void wachtOpDeDemostad() throws InterruptedException {
        while (!engine.areJobsRunning()) {
            Thread.sleep(200);
        }
    }

    @AfterEach
    void ruimOp() {
        struikelblok.leg(Plek.NERGENS);
    }

    @Test
    public void een_fout_bij_het_aanmelden_laat_niets_achter() {
        Map<String, String> voor = momentopname.maak();
        for (Plek plek : List.of(Plek.VOOR_BEGIN, Plek.NA_BEGIN)) {
            struikelblok.leg(plek);
            assertThatThrownBy(() -> hoofdweg.meldAan()).as(plek.name()).hasStackTraceContaining("met opzet");
            assertThat(momentopname.maak()).as(plek.name()).isEqualTo(voor);
        }
    }

    @Test
    public void een_fout_op_elke_plek_in_elke_stap_laat_niets_achter() {
        for (Status status : STAPPEN) {
            String nummer = hoofdweg.naar(status);
            for (Plek plek : List.of(Plek.VOOR_EINDE, Plek.NA_EINDE, Plek.VOOR_BEGIN, Plek.NA_BEGIN)) {
                if (status == Status.BEMIDDELEN && (plek == Plek.VOOR_BEGIN || plek == Plek.NA_BEGIN)) {
                    continue; // after this step the case waits for a date: no step begins
                }
                Map<String, String> voor = momentopname.maak();
                struikelblok.leg(plek);
                assertThatThrownBy(() -> hoofdweg.volgende(nummer))
                        .as(status + " " + plek)
                        .hasStackTraceContaining("met opzet");
                struikelblok.leg(Plek.NERGENS);
                assertThat(momentopname.maak()).as(status + " " + plek).isEqualTo(voor);
            }
            hoofdweg.volgende(nummer);
            assertThat(hoofdweg.zaak(nummer).status()).isNotEqualTo(status);
        }
    }

    @Test
    public void wat_na_een_stap_wordt_teruggedraaid_was_er_nooit() {
        for (Status status : STAPPEN) {
            String nummer = hoofdweg.naar(status);
            Map<String, String> voor = momentopname.maak();
            assertThatThrownBy(() -> hoofdweg.volgendeEnDaarnaFout(nummer)).hasMessage("daarna");
            assertThat(momentopname.maak()).as(status.name()).isEqualTo(voor);
        }
    }

    @Test
    public void een_fout_bij_het_intrekken_laat_niets_achter() {
        String nummer = hoofdweg.naar(Status.CONTACT_TWEEDE_BUUR);
        for (Plek plek : List.of(Plek.VOOR_EINDE, Plek.NA_EINDE, Plek.VOOR_BEGIN, Plek.NA_BEGIN)) {
            Map<String, String> voor = momentopname.maak();
            struikelblok.leg(plek);
            assertThatThrownBy(() -> hoofdweg.trekIn(nummer)).hasStackTraceContaining("met opzet");
            struikelblok.leg(Plek.NERGENS);
            assertThat(momentopname.maak()).as(plek.name()).isEqualTo(voor);
        }
    }
}
