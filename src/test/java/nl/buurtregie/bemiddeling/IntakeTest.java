package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.NU;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {

    @ParameterizedTest
    @EnumSource(ContraIndicatie.class)
    @Regel("B2.2")
    void met_een_reden_tot_twijfel_is_gewoon_geschikt_te_snel(ContraIndicatie twijfel) {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            Intake intake = new Intake(Besluit.GESCHIKT, Set.of(twijfel), Set.of(), null, null);
            weigert("B2.2", "besluit", () -> wereld.maak(VoerIntake.class)
                    .voer(wereld.marjan, wereld.nu(nummer), intake));
        });
    }

    @ParameterizedTest
    @EnumSource(ContraIndicatie.class)
    void een_reden_tot_twijfel_is_geen_verbod(ContraIndicatie twijfel) {
        Intake intake = new Intake(
                Besluit.GESCHIKT_ONDER_VOORWAARDEN, Set.of(twijfel), Set.of(), "Altijd samen op bezoek", null);
        Bemiddeling zaak = Voorbeelden.aangemeld();
        assertThat(zaak.intakeGedaan(intake, NU)).isEqualTo(Stapuitkomst.GESCHIKT);
        assertThat(zaak.status()).isEqualTo(Status.WACHTLIJST);
        assertThat(zaak.weging().contraIndicaties()).containsExactly(twijfel);
        assertThat(zaak.weging().voorwaarde()).isEqualTo("Altijd samen op bezoek");
    }

    @Test
    @Regel("B2.3")
    void onder_voorwaarden_vraagt_om_een_voorwaarde() {
        weigert(
                "B2.3",
                "voorwaarde",
                () -> new Intake(Besluit.GESCHIKT_ONDER_VOORWAARDEN, Set.of(), Set.of(), null, null));
    }

    @Test
    @Regel("B2.4")
    void wie_verwijst_zegt_naar_wie() {
        weigert("B2.4", "verwezenNaar", () -> new Intake(Besluit.VERWEZEN, Set.of(), Set.of(), null, null));
    }

    @Test
    void een_geschikte_zaak_gaat_naar_de_wachtlijst() {
        Bemiddeling zaak = Voorbeelden.aangemeld();
        assertThat(zaak.intakeGedaan(Voorbeelden.geschikt(), NU)).isEqualTo(Stapuitkomst.GESCHIKT);
        assertThat(zaak.status()).isEqualTo(Status.WACHTLIJST);
        assertThat(zaak.mijlpalen()).containsExactly(Mijlpaal.GESCHIKT);
        assertThat(zaak.afloop().resultaat()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ADVIES,ADVIES,OPGELOST_MET_ADVIES,true",
        "ONGESCHIKT,ONGESCHIKT,ONGESCHIKT,false",
        "VERWEZEN,VERWEZEN,ONGESCHIKT,false"
    })
    void een_zaak_kan_bij_de_intake_eindigen(
            Besluit besluit, Stapuitkomst uitkomst, Resultaat resultaat, boolean geschikt) {
        Bemiddeling zaak = Voorbeelden.aangemeld();
        assertThat(zaak.intakeGedaan(new Intake(besluit, Set.of(), Set.of(), null, "WIJ-team"), NU))
                .isEqualTo(uitkomst);
        assertThat(zaak.status()).isEqualTo(Status.AFGESLOTEN);
        assertThat(zaak.afloop().resultaat()).isEqualTo(resultaat);
        assertThat(zaak.afloop().resultaatOp()).isEqualTo(NU);
        assertThat(zaak.afloop().afgeslotenOp()).isEqualTo(NU);
        assertThat(zaak.mijlpalen().contains(Mijlpaal.GESCHIKT)).isEqualTo(geschikt);
        assertThat(zaak.weging().verwezenNaar()).isEqualTo("WIJ-team");
    }

    @Test
    void een_ongeschikte_zaak_mag_contra_indicaties_hebben() {
        Intake intake = new Intake(
                Besluit.ONGESCHIKT,
                Set.of(ContraIndicatie.GEWELD, ContraIndicatie.WIL_NIET),
                Set.of(Complexiteit.TAAL),
                null,
                null);
        Bemiddeling zaak = Voorbeelden.aangemeld();
        zaak.intakeGedaan(intake, NU);
        assertThat(zaak.weging().contraIndicaties())
                .containsExactlyInAnyOrder(ContraIndicatie.GEWELD, ContraIndicatie.WIL_NIET);
        assertThat(zaak.weging().complexiteit()).containsExactly(Complexiteit.TAAL);
        assertThat(zaak.weging().besluit()).isEqualTo(Besluit.ONGESCHIKT);
    }

    @Test
    void na_een_einde_bij_de_intake_hoort_de_verwijzer_het_als_dat_mag() {
        Bemiddeling zaak = Voorbeelden.aangemeldDoorPolitie(true);
        zaak.intakeGedaan(Voorbeelden.adviesWasGenoeg(), NU);
        assertThat(zaak.status()).isEqualTo(Status.TERUGKOPPELEN);
        assertThat(zaak.afloop().afgeslotenOp()).isNull();
    }
}
