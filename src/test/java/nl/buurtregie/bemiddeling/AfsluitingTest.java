package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.NU;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.begrip.Terugkoppeling;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.platform.Changed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AfsluitingTest {

    @ParameterizedTest
    @EnumSource(
            value = Resultaat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INGETROKKEN", "DUBBEL"})
    void de_coordinator_stelt_het_resultaat_vast(Resultaat resultaat) {
        Bemiddeling zaak = Voorbeelden.afTeSluiten();
        assertThat(zaak.afgesloten(resultaat, NU)).isEqualTo(Stapuitkomst.AFGESLOTEN);
        assertThat(zaak.afloop().resultaat()).isEqualTo(resultaat);
        assertThat(zaak.afloop().resultaatOp()).isEqualTo(NU);
    }

    @Test
    @Regel("B9.1")
    void intrekken_gaat_niet_via_het_resultaat() {
        Bemiddeling zaak = Voorbeelden.afTeSluiten();
        assertThatThrownBy(() -> zaak.afgesloten(Resultaat.INGETROKKEN, NU)).hasMessageContaining("Melder trekt in");
        assertThat(zaak.status()).isEqualTo(Status.AFSLUITEN);
    }

    @Test
    void met_toestemming_hoort_de_verwijzer_eerst_hoe_het_afliep() {
        Bemiddeling zaak = Voorbeelden.afTeSluiten();
        zaak.afgesloten(Resultaat.VERBETERD, NU);
        assertThat(zaak.isTerugkoppelingNodig()).isTrue();
        assertThat(zaak.status()).isEqualTo(Status.TERUGKOPPELEN);
        assertThat(zaak.teruggekoppeld(NU.plusSeconds(60))).isEqualTo(Stapuitkomst.TERUGGEKOPPELD);
        assertThat(zaak.status()).isEqualTo(Status.AFGESLOTEN);
        assertThat(zaak.afloop().terugkoppeling()).isEqualTo(Terugkoppeling.MET_GOED_GEVOLG);
        assertThat(zaak.afloop().afgeslotenOp()).isEqualTo(NU.plusSeconds(60));
        assertThat(zaak.afloop().resultaatOp()).isEqualTo(NU);
    }

    @Test
    void zonder_toestemming_hoort_de_verwijzer_niets() {
        Bemiddeling zaak = Voorbeelden.breng(Voorbeelden.aangemeldDoorPolitie(false), Status.AFSLUITEN);
        zaak.afgesloten(Resultaat.OPGELOST, NU);
        assertThat(zaak.isTerugkoppelingNodig()).isFalse();
        assertThat(zaak.status()).isEqualTo(Status.AFGESLOTEN);
        assertThat(zaak.afloop().terugkoppeling()).isNull();
    }

    @Test
    void bij_een_zelfmelder_is_er_niemand_om_het_te_vertellen() {
        Bemiddeling zaak = Voorbeelden.breng(Voorbeelden.aangemeld(), Status.AFSLUITEN);
        zaak.afgesloten(Resultaat.OPGELOST, NU);
        assertThat(zaak.status()).isEqualTo(Status.AFGESLOTEN);
    }

    @Test
    void wie_zijn_toestemming_intrekt_wordt_niet_teruggekoppeld() {
        Bemiddeling zaak = Voorbeelden.afTeSluiten();
        zaak.eersteBuur().zegt(Toestemmingstekst.ZAAK_TERUGKOPPELEN_1, false, NU, "Marjan Visser");
        zaak.afgesloten(Resultaat.OPGELOST, NU);
        assertThat(zaak.status()).isEqualTo(Status.AFGESLOTEN);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void intrekken_kan_van_overal_tot_het_resultaat_vaststaat(Status status) {
        Bemiddeling zaak = Voorbeelden.op(status);
        if (status == Status.TERUGKOPPELEN || status == Status.AFGESLOTEN) {
            weigert("B0.1", "", () -> zaak.gestopt(Stopreden.INGETROKKEN, NU, 0));
            assertThat(zaak.status()).isEqualTo(status);
            assertThat(zaak.afloop().resultaat()).isEqualTo(Resultaat.VERBETERD);
            return;
        }
        zaak.gestopt(Stopreden.INGETROKKEN, NU, 0);
        assertThat(zaak.status()).isEqualTo(Status.TERUGKOPPELEN);
        assertThat(zaak.afloop().resultaat()).isEqualTo(Resultaat.INGETROKKEN);
        assertThat(zaak.wachtTot()).isNull();
        zaak.teruggekoppeld(NU);
        assertThat(zaak.afloop().terugkoppeling()).isEqualTo(Terugkoppeling.ZONDER_GEVOLG);
        assertThat(zaak.paar()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TERUGKOPPELEN", "AFGESLOTEN"})
    void een_ingetrokken_zaak_van_een_zelfmelder_is_meteen_dicht(Status status) {
        Bemiddeling zaak = Voorbeelden.breng(Voorbeelden.aangemeld(), status);
        zaak.gestopt(Stopreden.INGETROKKEN, NU, 0);
        assertThat(zaak.status()).isEqualTo(Status.AFGESLOTEN);
        assertThat(zaak.afloop().afgeslotenOp()).isEqualTo(NU);
        assertThat(zaak.paar()).isEmpty();
    }

    @Test
    @Regel("B0.1")
    void een_zaak_kan_niet_twee_keer_worden_afgesloten() {
        Bemiddeling zaak = Voorbeelden.afgesloten();
        weigert("B0.1", "", () -> zaak.afgesloten(Resultaat.OPGELOST, NU));
        weigert("B0.1", "", () -> zaak.teruggekoppeld(NU));
        assertThat(zaak.afloop().resultaat()).isEqualTo(Resultaat.VERBETERD);
    }

    @Test
    void wie_een_oude_versie_zag_hoort_wie_hem_voor_was() {
        Bemiddeling zaak = Voorbeelden.aangemeld();
        assertThatCode(() -> zaak.eisVersie(zaak.versie())).doesNotThrowAnyException();
        zaak.noteer(NU.plusSeconds(5), "Bram Postma");
        Changed eerder = catchThrowableOfType(Changed.class, () -> zaak.eisVersie(zaak.versie() - 1));
        assertThat(eerder.by()).isEqualTo("Bram Postma");
        assertThat(eerder.when()).isEqualTo(NU.plusSeconds(5));
    }

    @ParameterizedTest
    @CsvSource({
        "OPGELOST,MET_GOED_GEVOLG,true",
        "VERBETERD,MET_GOED_GEVOLG,true",
        "NIET_OPGELOST,ZONDER_GEVOLG,false",
        "OPGELOST_MET_ADVIES,MET_GOED_GEVOLG,true",
        "INGETROKKEN,ZONDER_GEVOLG,false",
        "EERSTE_BUUR_STOPT,ZONDER_GEVOLG,false",
        "TWEEDE_BUUR_WEIGERT,ZONDER_GEVOLG,false",
        "NIET_BEREIKT,ZONDER_GEVOLG,false",
        "VERHUISD,ZONDER_GEVOLG,false",
        "ONGESCHIKT,NIET_IN_BEHANDELING,false",
        "ONBEKEND_NA_NAZORG,ZONDER_GEVOLG,false"
    })
    void elk_resultaat_heeft_een_woord_voor_de_verwijzer(Resultaat resultaat, Terugkoppeling woord, boolean positief) {
        assertThat(resultaat.terugkoppeling()).isEqualTo(woord);
        assertThat(resultaat.isPositief()).isEqualTo(positief);
    }

    @Test
    void een_verwijzer_hoort_nooit_meer_dan_drie_dingen() {
        assertThat(Terugkoppeling.values())
                .extracting(Terugkoppeling::woord)
                .containsExactly("met goed gevolg", "zonder gevolg", "niet in behandeling");
    }
}
