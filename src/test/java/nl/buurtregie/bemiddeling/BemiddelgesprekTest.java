package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @Regel("B8.5")
    void wie_praatten_deden_dat_op_een_manier_en_wie_niet_praatten_niet() {
        weigert("B8.5", "vorm", () -> new Bemiddelgesprek(null, Uitkomst.NOG_EEN_GESPREK, null, VANDAAG));
        assertThat(new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.WIL_TOCH_NIET, null, VANDAAG).vorm())
                .isNull();
    }

    /** He said yes, and there is no talk: nothing counts as one. */
    @ParameterizedTest
    @CsvSource({"WIL_TOCH_NIET,TWEEDE_BUUR_WEIGERT", "NIET_MEER_BEREIKT,NIET_BEREIKT"})
    @Functie("BEM-13")
    void een_tweede_buur_die_afhaakt_had_geen_gesprek(Uitkomst uitkomst, Resultaat voorstel) {
        Bemiddeling zaak = Voorbeelden.inBemiddeling();
        Set<Mijlpaal> gehaald = zaak.mijlpalen();
        assertThat(zaak.bemiddeld(new Bemiddelgesprek(Vorm.GESPREK, uitkomst, null, VANDAAG), NAZORG))
                .isEqualTo(Stapuitkomst.HAAKT_AF);
        assertThat(zaak.status()).isEqualTo(Status.AFSLUITEN);
        assertThat(zaak.afloop().voorstel()).isEqualTo(voorstel);
        assertThat(zaak.mijlpalen()).isEqualTo(gehaald).contains(Mijlpaal.TWEEDE_BUUR);
        assertThat(zaak.wachtTot()).isNull();
        assertThat(zaak.afloop().afspraken()).isNull();
    }

    @Test
    @Functie("BEM-13")
    void wat_gepland_stond_met_wie_afhaakt_is_niet_gehouden_en_niemand_wordt_ernaar_gevraagd() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            long gesprek = wereld.plan(nummer, Gespreksoort.SAMEN, 1);
            wereld.later(Duration.ofDays(2));
            wereld.em
                    .createNativeQuery("update partij set email = lower(rol) || '@buurt.example', ingelicht_op = now()")
                    .executeUpdate();
            wereld.vergeet();
            Instant begin = wereld.moment();
            Stap stap = new Stap(nummer, wereld.zaak(nummer).versie(), null, gesprek, null, null);
            wereld.maak(LegBemiddelingVast.class)
                    .legVast(
                            wereld.ineke,
                            stap,
                            new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.WIL_TOCH_NIET, null, wereld.vandaag()));
            assertThat(wereld.vraag("select count(*) from gesprek where gehouden_op is not null"))
                    .isEqualTo(0L);
            assertThat(wereld.vraag("select handeling || ': ' || toelichting from historie order by id desc limit 1"))
                    .isEqualTo("GEEN_BEMIDDELING: de tweede buur wil toch niet");
            wereld.vergeet();
            wereld.maak(SluitAf.class).sluitAf(wereld.marjan, wereld.nu(nummer), Resultaat.TWEEDE_BUUR_WEIGERT);
            wereld.verder(nummer, Status.AFGESLOTEN);
            wereld.vergeet();
            assertThat(wereld.vraag("select tweede_buur || ' ' || samen || ' ' || pendel || ' ' || groep from"
                            + " feit_afsluiting"))
                    .isEqualTo("true false false false");
            assertThat(wereld.maak(Afgesloten.class)
                            .teVragen(begin, wereld.moment().plusSeconds(1)))
                    .extracting(Afgesloten.Kandidaat::email)
                    .containsExactly("eerste_buur@buurt.example");
        });
    }

    @Test
    @Regel("B5.2")
    void een_oudere_tekening_gaat_er_niet_mee_naar_de_nazorg() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            wereld.proces.isOud();
            Bemiddelgesprek geen = new Bemiddelgesprek(null, Uitkomst.NIET_MEER_BEREIKT, null, wereld.vandaag());
            weigert("B5.2", "", () -> wereld.maak(LegBemiddelingVast.class)
                    .legVast(wereld.ineke, wereld.nu(nummer), geen));
        });
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
