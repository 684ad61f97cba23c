package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.NU;
import static nl.buurtregie.bemiddeling.Voorbeelden.POGINGEN;
import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BurenTest {

    @ParameterizedTest
    @CsvSource({
        "GAAT_DOOR,CONTACT_TWEEDE_BUUR,",
        "DENKT_NA,BEDENKTIJD,",
        "PRAAT_ZELF,AFSLUITEN,OPGELOST_MET_ADVIES",
        "STOPT,AFSLUITEN,EERSTE_BUUR_STOPT"
    })
    void de_eerste_buur_bepaalt_hoe_het_verder_gaat(EersteBuurZegt antwoord, Status status, Resultaat voorstel) {
        Bemiddeling zaak = Voorbeelden.bijDeEersteBuur();
        assertThat(Voorbeelden.eersteBuur(zaak, antwoord)).isEqualTo(antwoord.uitkomst());
        assertThat(zaak.status()).isEqualTo(status);
        assertThat(zaak.afloop().voorstel()).isEqualTo(voorstel);
        assertThat(zaak.mijlpalen()).contains(Mijlpaal.EERSTE_BUUR);
    }

    @Test
    void alleen_als_de_eerste_buur_doorgaat_mogen_wij_naar_de_tweede() {
        for (EersteBuurZegt antwoord : EersteBuurZegt.values()) {
            Bemiddeling zaak = Voorbeelden.bijDeEersteBuur();
            Voorbeelden.eersteBuur(zaak, antwoord);
            assertThat(zaak.eersteBuur().vindtGoed(Doel.TWEEDE_BUUR_BENADEREN))
                    .isEqualTo(antwoord == EersteBuurZegt.GAAT_DOOR);
        }
    }

    @Test
    void wie_nadenkt_krijgt_tijd_en_komt_dan_weer_aan_de_beurt() {
        Bemiddeling zaak = Voorbeelden.inBedenktijd();
        assertThat(zaak.wachtTot()).isEqualTo(VANDAAG.plusWeeks(1));
        zaak.weerAanDeBeurt(Status.GESPREK_EERSTE_BUUR);
        assertThat(zaak.wachtTot()).isNull();
        assertThat(zaak.status()).isEqualTo(Status.GESPREK_EERSTE_BUUR);
    }

    @Test
    void de_tweede_buur_doet_mee() {
        Bemiddeling zaak = Voorbeelden.bijDeTweedeBuur();
        assertThat(Voorbeelden.tweedeBuur(zaak, TweedeBuurZegt.DOET_MEE)).isEqualTo(Stapuitkomst.DOET_MEE);
        assertThat(zaak.status()).isEqualTo(Status.BEMIDDELEN);
        assertThat(zaak.mijlpalen()).contains(Mijlpaal.TWEEDE_BUUR);
        assertThat(zaak.tweedeBuur().orElseThrow().ingelichtOp()).isEqualTo(NU);
    }

    @Test
    void een_weigering_van_de_tweede_buur_is_een_volwaardig_einde() {
        Bemiddeling zaak = Voorbeelden.bijDeTweedeBuur();
        assertThat(Voorbeelden.tweedeBuur(zaak, TweedeBuurZegt.WEIGERT)).isEqualTo(Stapuitkomst.WEIGERT);
        assertThat(zaak.status()).isEqualTo(Status.AFSLUITEN);
        assertThat(zaak.afloop().voorstel()).isEqualTo(Resultaat.TWEEDE_BUUR_WEIGERT);
        assertThat(zaak.mijlpalen()).doesNotContain(Mijlpaal.TWEEDE_BUUR);
        assertThat(zaak.tweedeBuur().orElseThrow().ingelichtOp()).isEqualTo(NU);
    }

    @ParameterizedTest
    @EnumSource(value = TweedeBuurZegt.class, mode = EnumSource.Mode.EXCLUDE, names = "NIET_BEREIKT")
    @Regel("B6.1")
    void wie_gesproken_is_moet_weten_wat_wij_bewaren(TweedeBuurZegt antwoord) {
        Bemiddeling zaak = Voorbeelden.bijDeTweedeBuur();
        weigert("B6.1", "ingelicht", () -> zaak.tweedeBuurZegt(antwoord, false, NU, POGINGEN));
        assertThat(zaak.status()).isEqualTo(Status.CONTACT_TWEEDE_BUUR);
    }

    @Test
    void na_drie_pogingen_houdt_het_zoeken_op() {
        Bemiddeling zaak = Voorbeelden.bijDeTweedeBuur();
        assertThat(nietBereikt(zaak)).isEqualTo(Stapuitkomst.NIET_BEREIKT);
        assertThat(nietBereikt(zaak)).isEqualTo(Stapuitkomst.NIET_BEREIKT);
        assertThat(zaak.status()).isEqualTo(Status.CONTACT_TWEEDE_BUUR);
        assertThat(zaak.pogingen()).isEqualTo(2);
        assertThat(nietBereikt(zaak)).isEqualTo(Stapuitkomst.OPGEGEVEN);
        assertThat(zaak.status()).isEqualTo(Status.AFSLUITEN);
        assertThat(zaak.afloop().voorstel()).isEqualTo(Resultaat.NIET_BEREIKT);
        assertThat(zaak.tweedeBuur().orElseThrow().ingelichtOp()).isNull();
    }

    @Test
    void een_onbekende_tweede_buur_wordt_een_partij_zodra_hij_gesproken_is() {
        Bemiddeling zaak = Voorbeelden.zaak(Voorbeelden.aanmelding(Verwijzer.ZELFMELDER, false, null));
        Voorbeelden.breng(zaak, Status.CONTACT_TWEEDE_BUUR);
        nietBereikt(zaak);
        assertThat(zaak.tweedeBuur()).isEmpty();
        Voorbeelden.tweedeBuur(zaak, TweedeBuurZegt.WEIGERT);
        assertThat(zaak.tweedeBuur().orElseThrow().naam()).isNull();
        assertThat(zaak.partijen()).hasSize(2);
    }

    @Test
    void wie_al_ingelicht_was_blijft_dat_sinds_de_eerste_keer() {
        Bemiddeling zaak = Voorbeelden.inNazorg();
        Voorbeelden.nazorg(zaak, NazorgUitkomst.TERUGVAL);
        Voorbeelden.eersteBuur(zaak, EersteBuurZegt.GAAT_DOOR);
        zaak.tweedeBuurZegt(TweedeBuurZegt.DOET_MEE, true, NU.plusSeconds(86_400), POGINGEN);
        assertThat(zaak.tweedeBuur().orElseThrow().ingelichtOp()).isEqualTo(NU);
    }

    @Test
    void het_laatste_antwoord_telt_en_niets_gevraagd_is_nee() {
        Partij partij = Voorbeelden.aangemeld().eersteBuur();
        assertThat(partij.vindtGoed(Doel.TERUGKOPPELEN)).isFalse();
        partij.zegt(Toestemmingstekst.ZAAK_TERUGKOPPELEN_1, true, NU, "Marjan Visser");
        assertThat(partij.vindtGoed(Doel.TERUGKOPPELEN)).isTrue();
        partij.zegt(Toestemmingstekst.ZAAK_TERUGKOPPELEN_1, false, NU, "Marjan Visser");
        assertThat(partij.vindtGoed(Doel.TERUGKOPPELEN)).isFalse();
        assertThat(partij.vindtGoed(Doel.BEHANDELEN)).isFalse();
        assertThat(partij.toestemmingen()).hasSize(2);
    }

    private static Stapuitkomst nietBereikt(Bemiddeling zaak) {
        return zaak.tweedeBuurZegt(TweedeBuurZegt.NIET_BEREIKT, false, NU, POGINGEN);
    }
}
