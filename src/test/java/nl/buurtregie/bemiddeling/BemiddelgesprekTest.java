package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BemiddelgesprekTest {

    private static final LocalDate NAZORG = VANDAAG.plusWeeks(6);

    @Test
    @Regel("B8.1")
    void bij_afspraken_hoort_hoe_ze_gemaakt_zijn() {
        weigert("B8.1", "afspraken", () -> new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.AFSPRAKEN, null, VANDAAG));
        weigert(
                "B8.1",
                "afspraken",
                () -> new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.AFSPRAKEN, Afspraken.GEEN, VANDAAG));
    }

    @ParameterizedTest
    @EnumSource(value = Afspraken.class, mode = EnumSource.Mode.EXCLUDE, names = "GEEN")
    void afspraken_worden_bewaard_als_soort_en_dag(Afspraken soort) {
        Bemiddeling zaak = Voorbeelden.inBemiddeling();
        assertThat(zaak.bemiddeld(new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.AFSPRAKEN, soort, VANDAAG), NAZORG))
                .isEqualTo(Stapuitkomst.NAAR_NAZORG);
        assertThat(zaak.afloop().afspraken()).isEqualTo(soort);
        assertThat(zaak.afloop().afsprakenOp()).isEqualTo(VANDAAG);
        assertThat(zaak.wachtTot()).isEqualTo(NAZORG);
        assertThat(zaak.status()).isEqualTo(Status.WACHT_OP_NAZORG);
    }

    @Test
    void ook_zonder_afspraken_volgt_nazorg() {
        Bemiddeling zaak = Voorbeelden.inBemiddeling();
        zaak.bemiddeld(new Bemiddelgesprek(Vorm.PENDEL, Uitkomst.GEEN_AFSPRAKEN, null, VANDAAG), NAZORG);
        assertThat(zaak.status()).isEqualTo(Status.WACHT_OP_NAZORG);
        assertThat(zaak.afloop().afspraken()).isEqualTo(Afspraken.GEEN);
    }

    @Test
    void een_gesprek_is_samen_aan_tafel_en_pendelen_niet() {
        Bemiddeling samen = Voorbeelden.inBemiddeling();
        samen.bemiddeld(Voorbeelden.nogEenGesprek(), NAZORG);
        assertThat(samen.mijlpalen()).contains(Mijlpaal.SAMEN).doesNotContain(Mijlpaal.PENDEL);
        Bemiddeling pendel = Voorbeelden.inBemiddeling();
        pendel.bemiddeld(new Bemiddelgesprek(Vorm.PENDEL, Uitkomst.NOG_EEN_GESPREK, null, VANDAAG), NAZORG);
        assertThat(pendel.mijlpalen()).contains(Mijlpaal.PENDEL).doesNotContain(Mijlpaal.SAMEN);
    }

    @Test
    @Regel("B8.4")
    void een_groep_is_meer_dan_twee_buren() {
        Bemiddeling zaak = Voorbeelden.inBemiddeling();
        Bemiddelgesprek groep = new Bemiddelgesprek(Vorm.GROEP, Uitkomst.NOG_EEN_GESPREK, null, VANDAAG);
        weigert("B8.4", "vorm", () -> zaak.bemiddeld(groep, NAZORG));
        assertThat(zaak.mijlpalen()).doesNotContain(Mijlpaal.GROEP);
        zaak.erbij(Voorbeelden.anderebuur(), null, Voorbeelden.NU);
        assertThat(zaak.bemiddeld(groep, NAZORG)).isEqualTo(Stapuitkomst.NOG_EEN_GESPREK);
        assertThat(zaak.mijlpalen()).contains(Mijlpaal.GROEP);
    }

    @Test
    void er_mogen_zoveel_gesprekken_zijn_als_nodig_is() {
        Bemiddeling zaak = Voorbeelden.inBemiddeling();
        for (int i = 0; i < 4; i++) {
            assertThat(zaak.bemiddeld(Voorbeelden.nogEenGesprek(), NAZORG)).isEqualTo(Stapuitkomst.NOG_EEN_GESPREK);
        }
        assertThat(zaak.status()).isEqualTo(Status.BEMIDDELEN);
        assertThat(zaak.wachtTot()).isNull();
        assertThat(zaak.afloop().afspraken()).isNull();
    }
}
