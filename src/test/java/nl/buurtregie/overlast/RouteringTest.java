package nl.buurtregie.overlast;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.platform.process.Processes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of routering.dmn, a row a rule, and every category in every wijk has an answer. */
class RouteringTest {

    @ParameterizedTest(name = "{0}/{1} in {2} naar {3}")
    @CsvSource({
        "buren, burenoverlast, WK001405, BEMIDDELING",
        "overlast-in-de-openbare-ruimte, fietswrak, WK001405, BOA",
        "overlast-van-en-door-personen-of-groepen, jongerenoverlast, WK001405, STRAATHOEKWERK",
        "overlast-van-en-door-personen-of-groepen, vuurwerkoverlast, WK001405, POLITIE",
        "overlast-van-en-door-personen-of-groepen, daklozen-bedelen, WK001405, MELDPUNT",
        "overlast-van-en-door-personen-of-groepen, wildplassen-poepen-overgeven, WK001405, BOA",
        "overlast-op-het-water, overig-boten, WK001405, BOA",
        "afval, veeg-zwerfvuil, WK001405, EIGEN",
        "overlast-in-de-openbare-ruimte, hondenpoep, WK001400, STADSBEHEER",
        "afval, grofvuil, WK001405, STADSBEHEER",
        "overig, overig, WK001405, EIGEN"
    })
    void elke_regel(String groep, String soort, String wijk, String naar) {
        Overlastwereld.proef(wereld -> assertThat(wereld.maak(Routering.class)
                        .voor(groep, groep + "/" + soort, wijk)
                        .naar())
                .isEqualTo(naar));
    }

    @Test
    void alles_wat_gemeld_kan_worden_gaat_ergens_heen() {
        Overlastwereld.proef(wereld -> {
            Routering routering = wereld.maak(Routering.class);
            Processes processen = wereld.maak(Processes.class);
            assertThat(routering.questions()).hasSizeGreaterThan(500).allSatisfy(vraag -> assertThat(
                            routering.accepts(processen.decide(routering.table(), vraag)))
                    .isTrue());
        });
    }
}
