package nl.buurtregie.wijkkompas.afscherming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(uitslag).isEqualTo(new Uitslag(3, 1, 0, 0, 0));
    }

    @Test
    void wie_het_totaal_en_de_nullen_ziet_rekent_een_klein_getal_uit_dus_moet_er_nog_een_weg() {
        Stelsel stelsel = new Stelsel(new int[] {1, 5, 0}, regels);
        Cel klein = stelsel.publiceer(0);
        Cel buur = stelsel.publiceer(1);
        stelsel.publiceer(2);
        stelsel.publiceer(0, 1, 2); // 6, shown as 5: 5 to 7, so the small one would be at most 2

        Uitslag uitslag = Afschermer.schermAf(stelsel);

        assertThat(klein.verborgen()).isTrue();
        assertThat(uitslag.bijvangst()).isEqualTo(1);
        assertThat(uitslag.onopgelost()).isZero();
        assertThat(buur.verborgen() || stelsel.cellen().stream().anyMatch(Cel::bijvangst))
                .isTrue();
        assertThat(Afschermer.onveilig(stelsel)).isEmpty();
    }

    @Test
    void de_controle_ziet_een_te_krappe_publicatie() {
        Stelsel stelsel = new Stelsel(new int[] {1, 5, 0}, regels);
        stelsel.publiceer(0).verberg();
        stelsel.publiceer(1);
        stelsel.publiceer(2);
        stelsel.publiceer(0, 1, 2);

        assertThat(Afschermer.onveilig(stelsel)).hasSize(1);
    }

    @Test
    void het_verschil_tussen_deel_en_geheel_blijft_ook_onbekend() {
        Stelsel stelsel = new Stelsel(new int[] {5, 1}, regels); // 5 of 6 cases went well
        stelsel.publiceer(0);
        stelsel.publiceer(0, 1);
        stelsel.verschil(1);

        Uitslag uitslag = Afschermer.schermAf(stelsel);

        assertThat(uitslag.bijvangst()).isEqualTo(1);
        assertThat(Afschermer.onveilig(stelsel)).isEmpty();
    }

    @Test
    void een_eerdere_versie_telt_mee() {
        Stelsel stelsel = new Stelsel(new int[] {1, 5, 0}, regels);
        Cel klein = stelsel.publiceer(0);
        Cel buur = stelsel.publiceer(1);
        stelsel.eerderGetoond(6, 0, 1, 2); // the total stood in version 1 only

        Uitslag uitslag = Afschermer.schermAf(stelsel);

        assertThat(klein.verborgen()).isTrue();
        assertThat(uitslag.onopgelost()).isZero();
        assertThat(buur.bijvangst()).isTrue();
    }

    @Test
    void wat_eerder_al_uit_te_rekenen_was_blijft_gemeld() {
        Stelsel stelsel = new Stelsel(new int[] {1, 5}, regels);
        stelsel.publiceer(0);
        stelsel.eerderGetoond(6, 0, 1);
        stelsel.eerderGetoond(5, 1);

        assertThat(Afschermer.schermAf(stelsel).onopgelost()).isEqualTo(1);
    }

    @Test
    void in_vierhonderd_kleine_steden_vindt_wie_alle_mogelijkheden_naloopt_geen_verborgen_getal() {
        Random toeval = new Random(5);
        int gevoelig = 0;
        for (int stad = 0; stad < 400; stad++) {
            Stelsel stelsel = kleineStad(toeval);
            Uitslag uitslag = Afschermer.schermAf(stelsel);
            assertThat(uitslag.onopgelost()).isZero();
            for (Cel cel : stelsel.cellen()) {
                if (regels.isKlein(cel.waarde())) {
                    gevoelig++;
                    assertThat(mogelijk(stelsel, cel)).as("stad %s", stad).contains(1, 2, 3, 4);
                }
            }
        }
        assertThat(gevoelig).isGreaterThan(300);
    }

    /** Two wijken of two buurten, two quarters: rows, columns and totals. */
    private Stelsel kleineStad(Random toeval) {
        int[] atomen = IntStream.range(0, 6)
                .map(plaats -> toeval.nextInt(3) == 0 ? 0 : toeval.nextInt(9))
                .toArray();
        Stelsel stelsel = new Stelsel(atomen, regels);
        for (int buurt = 0; buurt < 3; buurt++) {
            stelsel.publiceer(buurt);
            stelsel.publiceer(buurt + 3);
            stelsel.publiceer(buurt, buurt + 3);
        }
        stelsel.publiceer(0, 1);
        stelsel.publiceer(3, 4);
        stelsel.publiceer(0, 1, 3, 4);
        stelsel.publiceer(0, 1, 2);
        stelsel.publiceer(3, 4, 5);
        stelsel.publiceer(0, 1, 2, 3, 4, 5);
        return stelsel;
    }

    /** Every value the hidden number can have: all cities up to 13 per atom are tried, without the code under test. */
    private List<Integer> mogelijk(Stelsel stelsel, Cel gevraagd) {
        List<Integer> waarden = new ArrayList<>();
        int[] poging = new int[6];
        probeer(stelsel, gevraagd, poging, 0, waarden);
        return waarden;
    }

    private void probeer(Stelsel stelsel, Cel gevraagd, int[] poging, int plaats, List<Integer> waarden) {
        if (waarden.containsAll(List.of(1, 2, 3, 4))) {
            return;
        }
        for (int waarde = 0; waarde <= 13; waarde++) {
            poging[plaats] = waarde;
            if (past(stelsel, poging, plaats)) {
                if (plaats == 5) {
                    int som = som(poging, gevraagd);
                    if (!waarden.contains(som)) {
                        waarden.add(som);
                    }
                } else {
                    probeer(stelsel, gevraagd, poging, plaats + 1, waarden);
                }
            }
        }
    }

    private boolean past(Stelsel stelsel, int[] poging, int tot) {
        for (Cel cel : stelsel.cellen()) {
            if (!cel.verborgen() && cel.atomen()[cel.atomen().length - 1] <= tot && !ziet(som(poging, cel), cel)) {
                return false;
            }
        }
        return true;
    }

    private boolean ziet(int som, Cel cel) {
        boolean verborgen = som > 0 && som < 5;
        return !verborgen && Math.round(som / 5f) == Math.round(cel.waarde() / 5f);
    }

    private static int som(int[] poging, Cel cel) {
        return IntStream.of(cel.atomen()).map(atoom -> poging[atoom]).sum();
    }
}
