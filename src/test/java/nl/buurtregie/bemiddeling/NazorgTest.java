package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NazorgTest {

    @ParameterizedTest
    @CsvSource({"OPGELOST,OPGELOST", "VERBETERD,VERBETERD", "NIET_OPGELOST,NIET_OPGELOST"})
    void de_nazorg_stelt_het_resultaat_voor(NazorgUitkomst uitkomst, Resultaat voorstel) {
        Bemiddeling zaak = Voorbeelden.inNazorg();
        assertThat(Voorbeelden.nazorg(zaak, uitkomst)).isEqualTo(Stapuitkomst.BEREIKT);
        assertThat(zaak.status()).isEqualTo(Status.AFSLUITEN);
        assertThat(zaak.afloop().voorstel()).isEqualTo(voorstel);
        assertThat(zaak.afloop().resultaat()).isNull();
        assertThat(zaak.mijlpalen()).contains(Mijlpaal.NAZORG_BEREIKT);
    }

    @ParameterizedTest
    @CsvSource({"P6W,6 weken", "P10D,10 dagen", "P1M,1 maand", "P2M,2 maanden", "P1M2W,1 maand en 14 dagen"})
    void de_tijd_tot_de_nazorg_staat_er_in_woorden(Period na, String woorden) {
        assertThat(Termijnen.inWoorden(na)).isEqualTo(woorden);
    }

    @Test
    void wie_niet_bereikt_is_wordt_over_een_paar_dagen_weer_gebeld() {
        Bemiddeling zaak = Voorbeelden.inNazorg();
        assertThat(Voorbeelden.nazorg(zaak, NazorgUitkomst.NIET_BEREIKT)).isEqualTo(Stapuitkomst.NIET_BEREIKT);
        assertThat(zaak.status()).isEqualTo(Status.WACHT_OP_NAZORG);
        assertThat(zaak.wachtTot()).isEqualTo(VANDAAG.plusDays(3));
        assertThat(zaak.nazorgPogingen()).isEqualTo(1);
        assertThat(zaak.mijlpalen()).doesNotContain(Mijlpaal.NAZORG_BEREIKT);
    }

    @Test
    void na_drie_keer_niet_bereikt_is_het_resultaat_onbekend() {
        Bemiddeling zaak = Voorbeelden.inNazorg();
        for (int poging = 1; poging < Voorbeelden.POGINGEN; poging++) {
            Voorbeelden.nazorg(zaak, NazorgUitkomst.NIET_BEREIKT);
            zaak.weerAanDeBeurt(Status.NAZORG);
        }
        assertThat(Voorbeelden.nazorg(zaak, NazorgUitkomst.NIET_BEREIKT)).isEqualTo(Stapuitkomst.ONBEKEND);
        assertThat(zaak.afloop().voorstel()).isEqualTo(Resultaat.ONBEKEND_NA_NAZORG);
        assertThat(zaak.status()).isEqualTo(Status.AFSLUITEN);
    }

    @Test
    void bij_terugval_begint_hetzelfde_paar_opnieuw_bij_de_eerste_buur() {
        Bemiddeling zaak = Voorbeelden.inNazorg();
        assertThat(Voorbeelden.nazorg(zaak, NazorgUitkomst.TERUGVAL)).isEqualTo(Stapuitkomst.TERUGVAL);
        assertThat(zaak.status()).isEqualTo(Status.GESPREK_EERSTE_BUUR);
        assertThat(zaak.paar()).isEqualTo(Voorbeelden.PAAR);
        assertThat(zaak.afloop().voorstel()).isNull();
    }

    @Test
    void na_een_terugval_tellen_de_pogingen_opnieuw() {
        Bemiddeling zaak = Voorbeelden.bijDeTweedeBuur();
        Voorbeelden.tweedeBuur(zaak, TweedeBuurZegt.NIET_BEREIKT);
        Voorbeelden.tweedeBuur(zaak, TweedeBuurZegt.DOET_MEE);
        zaak.bemiddeld(Voorbeelden.afsprakenGemaakt(), VANDAAG.plusWeeks(6));
        zaak.weerAanDeBeurt(Status.NAZORG);
        Voorbeelden.nazorg(zaak, NazorgUitkomst.NIET_BEREIKT);
        zaak.weerAanDeBeurt(Status.NAZORG);
        Voorbeelden.nazorg(zaak, NazorgUitkomst.TERUGVAL);
        Voorbeelden.eersteBuur(zaak, EersteBuurZegt.GAAT_DOOR);
        assertThat(zaak.pogingen()).isZero();
        Voorbeelden.tweedeBuur(zaak, TweedeBuurZegt.DOET_MEE);
        zaak.bemiddeld(Voorbeelden.afsprakenGemaakt(), VANDAAG.plusWeeks(12));
        assertThat(zaak.nazorgPogingen()).isZero();
    }
}
