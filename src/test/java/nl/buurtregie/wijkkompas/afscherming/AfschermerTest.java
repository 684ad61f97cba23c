package nl.buurtregie.wijkkompas.afscherming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AfschermerTest {

    private final Regels regels = Regels.STANDAARD;

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "5, 5, 7", "7, 5, 7", "8, 8, 12", "12, 8, 12", "13, 13, 17", "100, 98, 102"})
    void een_getoond_getal_vertelt_een_bereik(int waarde, int van, int tot) {
        assertThat(regels.vanaf(waarde)).isEqualTo(van);
        assertThat(regels.totEnMet(waarde)).isEqualTo(tot);
    }

    @Test
    void een_klein_getal_is_verborgen_en_nul_niet() {
        Stelsel stelsel = new Stelsel(new int[] {4, 0, 5}, regels);
        Cel klein = stelsel.publiceer(0);
        Cel nul = stelsel.publiceer(1);
        Cel vijf = stelsel.publiceer(2);

        Uitslag uitslag = Afschermer.schermAf(stelsel);

        assertThat(klein.verborgen()).isTrue();
        assertThat(nul.verborgen()).isFalse();
        assertThat(vijf.verborgen()).isFalse();
        assertThat(uitslag).isEqualTo(new Uitslag(3, 1, 0, 0, 0, 0));
    }

    @Test
    void wie_het_totaal_en_de_nullen_ziet_rekent_een_klein_getal_uit_dus_moet_er_nog_een_weg() {
        Stelsel stelsel = new Stelsel(new int[] {1, 5, 0}, regels);
        Cel klein = stelsel.publiceer(0);
        Cel buur = stelsel.publiceer(1);
        stelsel.publiceer(2);
        Cel totaal = stelsel.publiceer(0, 1, 2); // 6, shown as 5: 5 to 7, so the small one would be at most 2

        Uitslag uitslag = Afschermer.schermAf(stelsel);

        assertThat(klein.verborgen()).isTrue();
        assertThat(uitslag.bijvangst()).isEqualTo(1);
        assertThat(uitslag.onopgelost()).isZero();
        assertThat(stelsel.cellen()).filteredOn(Cel::bijvangst).containsExactly(totaal);
        assertThat(buur.verborgen()).isFalse();
    }

    @Test
    void het_verschil_tussen_deel_en_geheel_blijft_ook_onbekend() {
        Stelsel stelsel = new Stelsel(new int[] {5, 1}, regels); // 5 of 6 cases went well
        stelsel.publiceer(0);
        stelsel.publiceer(0, 1);
        stelsel.verschil(1);

        Uitslag uitslag = Afschermer.schermAf(stelsel);

        assertThat(uitslag.bijvangst()).isEqualTo(1);
    }

    @Test
    void een_eerdere_versie_telt_mee() {
        Stelsel stelsel = new Stelsel(new int[] {1, 5, 0}, regels);
        Cel klein = stelsel.publiceer(0);
        Cel buur = stelsel.publiceer(1);
        stelsel.eerderGetoond(regels, 0, 1, 2); // the total stood in version 1 only

        Uitslag uitslag = Afschermer.schermAf(stelsel);

        assertThat(klein.verborgen()).isTrue();
        assertThat(uitslag.onopgelost()).isZero();
        assertThat(buur.bijvangst()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void wat_een_eerdere_versie_verborg_blijft_verborgen_en_niet_iets_anders(int eerder) {
        Stelsel stelsel = new Stelsel(new int[] {1, 5, 5}, regels);
        Cel[] cellen = {stelsel.publiceer(0), stelsel.publiceer(1), stelsel.publiceer(2)};
        stelsel.eerderGetoond(regels, 0, 1, 2);
        cellen[eerder].blijftVerborgen();

        assertThat(Afschermer.schermAf(stelsel).onopgelost()).isZero();
        assertThat(cellen[eerder].bijvangst()).isTrue();
        assertThat(cellen[3 - eerder].verborgen()).isFalse();
    }

    @Test
    void wat_eerder_al_uit_te_rekenen_was_blijft_gemeld() {
        Stelsel stelsel = new Stelsel(new int[] {1, 5}, regels);
        stelsel.publiceer(0);
        stelsel.eerderGetoond(regels, 0, 1);
        stelsel.eerderGetoond(regels, 1);

        Uitslag uitslag = Afschermer.schermAf(stelsel);

        assertThat(uitslag.alBekend()).isEqualTo(1);
        assertThat(uitslag.onopgelost()).isZero();
    }

    @Test
    void wat_eerder_beloofd_is_mag_een_volgende_versie_niet_breken() {
        Stelsel stelsel = new Stelsel(new int[] {1, 5}, regels);
        stelsel.publiceer(0).belofte(regels.klein());
        stelsel.eerderVerwisseld(Map.of(0, 3, 1, -3)); // four and two: not what is shown below
        stelsel.eerderGetoond(regels, 0, 1);
        stelsel.eerderGetoond(regels, 1);

        assertThat(Afschermer.schermAf(stelsel).onopgelost()).isEqualTo(1);
    }

    @Test
    void in_vierhonderd_kleine_steden_vindt_wie_alle_mogelijkheden_naloopt_geen_verborgen_getal() {
        Random toeval = new Random(5);
        int gevoelig = 0;
        for (int nummer = 0; nummer < 400; nummer++) {
            Kleinestad stad = new Kleinestad(toeval);
            assertThat(Afschermer.schermAf(stad.stelsel()).onopgelost()).isZero();
            gevoelig += stad.klein().size();
            assertThat(stad.uitTeRekenen()).as("stad %s", nummer).isEmpty();
        }
        assertThat(gevoelig).isGreaterThan(300);
    }

    @Test
    void er_gaat_weinig_meer_weg_dan_het_minste_dat_kan() {
        Random toeval = new Random(6);
        int weg = 0;
        int minst = 0;
        for (int nummer = 0; nummer < 400; nummer++) {
            Kleinestad stad = new Kleinestad(toeval);
            int hier = Afschermer.schermAf(stad.stelsel()).bijvangst();
            weg += hier;
            minst += stad.minsteBijvangst(hier);
        }
        System.out.println("Afscherming: " + weg + " weg, minste dat kan " + minst);
        assertThat(minst).isPositive();
        assertThat(weg).isLessThanOrEqualTo(minst * 13 / 10);
    }
}
