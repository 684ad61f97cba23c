package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;

/** Who knows before the date need not wait for it. */
@Functie("BEM-29")
class EerderTest {

    @Test
    void wie_binnen_de_bedenktijd_ja_zegt_gaat_meteen_door() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.BEDENKTIJD);
            w.later(Duration.ofDays(1));
            w.maak(LegEersteKeuzeVast.class).legVast(w.ineke, w.nu(nummer), EersteBuurZegt.GAAT_DOOR);

            Bemiddeling zaak = w.zaak(nummer);
            assertThat(zaak.status()).isEqualTo(Status.CONTACT_TWEEDE_BUUR);
            assertThat(zaak.wachtTot()).isNull();
            Taak taak = w.maak(Bemiddelingen.class).taak(zaak).orElseThrow();
            assertThat(taak.termijn().begin()).as("de termijn begint nu").isEqualTo(w.vandaag());
            Historieregel regel = laatste(w, zaak);
            assertThat(regel.handeling()).isEqualTo(Handeling.EERDER_GEKOZEN);
            assertThat(regel.toelichting()).isEqualTo("Gaat door");
            assertThat(regel.van()).isEqualTo(Status.BEDENKTIJD);
            assertThat(regel.naar()).isEqualTo(Status.CONTACT_TWEEDE_BUUR);
            assertThat(w.vraag("select count(*) from feit_termijn where stap = 'GESPREK_EERSTE_BUUR'"))
                    .as("een wachttijd is geen stap met een termijn")
                    .isEqualTo(1L);
        });
    }

    @Test
    void wie_binnen_de_bedenktijd_stopt_hoeft_niet_te_wachten() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.BEDENKTIJD);
            w.maak(LegEersteKeuzeVast.class).legVast(w.marjan, w.nu(nummer), EersteBuurZegt.STOPT);
            assertThat(w.zaak(nummer).status()).isEqualTo(Status.AFSLUITEN);
            assertThat(w.zaak(nummer).afloop().voorstel()).isEqualTo(Resultaat.EERSTE_BUUR_STOPT);
        });
    }

    @Test
    void goed_nieuws_wacht_niet_op_de_nazorg_en_telt_als_bereikt() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.WACHT_OP_NAZORG);
            w.later(Duration.ofDays(5));
            w.maak(LegNieuwsVast.class).legVast(w.marjan, w.nu(nummer), NazorgUitkomst.OPGELOST);
            Bemiddeling zaak = w.zaak(nummer);
            assertThat(zaak.status()).isEqualTo(Status.AFSLUITEN);
            assertThat(zaak.afloop().voorstel()).isEqualTo(Resultaat.OPGELOST);
            assertThat(zaak.mijlpalen()).contains(Mijlpaal.NAZORG_BEREIKT);
            assertThat(zaak.wachtTot()).isNull();
            assertThat(laatste(w, zaak).handeling()).isEqualTo(Handeling.EERDER_NIEUWS);
        });
    }

    @Test
    void terugval_gaat_meteen_terug_naar_de_eerste_buur() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.WACHT_OP_NAZORG);
            w.maak(LegNieuwsVast.class).legVast(w.youssef, w.nu(nummer), NazorgUitkomst.TERUGVAL);
            assertThat(w.zaak(nummer).status()).isEqualTo(Status.GESPREK_EERSTE_BUUR);
        });
    }

    @Test
    @Regel("B5.1")
    void nadenken_is_geen_keuze() {
        Bemiddeling zaak = Voorbeelden.inBedenktijd();
        Weigering.weigert("B5.1", "antwoord", () -> zaak.kiestEerder(EersteBuurZegt.DENKT_NA, Voorbeelden.NU, "Ineke"));
        assertThat(zaak.wachtTot()).as("de dag blijft staan").isNotNull();
    }

    @Test
    @Regel("B7.1")
    void wie_niet_belde_heeft_niemand_gemist() {
        Bemiddeling zaak = Voorbeelden.op(Status.WACHT_OP_NAZORG);
        Weigering.weigert("B7.1", "uitkomst", () -> zaak.nieuwsVoorNazorg(NazorgUitkomst.NIET_BEREIKT));
        assertThat(zaak.wachtTot()).isNotNull();
        assertThat(zaak.nazorgPogingen()).isZero();
    }

    @Test
    @Regel("B5.2")
    void een_ouder_proces_hoort_het_niet_en_dat_wordt_gezegd() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.BEDENKTIJD);
            w.proces.isOud();
            assertThatThrownBy(() ->
                            w.maak(LegEersteKeuzeVast.class).legVast(w.ineke, w.nu(nummer), EersteBuurZegt.GAAT_DOOR))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("oudere tekening");
        });
    }

    @Test
    void een_ander_paar_kan_het_niet() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.BEDENKTIJD);
            Stap nu = w.nu(nummer);
            assertThatThrownBy(() -> w.maak(LegEersteKeuzeVast.class).legVast(w.esra, nu, EersteBuurZegt.GAAT_DOOR))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static Historieregel laatste(Wereld w, Bemiddeling zaak) {
        return w.maak(Bemiddelingen.class).historie(zaak).get(0);
    }
}
