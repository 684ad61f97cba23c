package nl.buurtregie.overlast.lijst.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.platform.web.page.Option;
import org.junit.jupiter.api.Test;

class OverlastfiltersTest {

    /** What lies outside every new buurt stays where it was; somebody has to find it. */
    @Test
    void een_vervallen_buurt_staat_erbij_zolang_er_iets_openstaat() {
        Overlastwereld.proef(wereld -> {
            wereld.zie(Overlastwereld.OVERIG, Actie.NIETS);
            wereld.klokVooruit(1);
            wereld.herindeling(2026, "BU00149001;Ver weg;WK001490;Nieuwe wijk;GM0014;Groningen;5.0;52.0");
            Overlastfilters filters = wereld.maak(Overlastfilters.class);
            assertThat(filters.mijn(wereld.joke))
                    .extracting(Buurt::code)
                    .containsExactly("BU00149001", Overlastwereld.BUURT);
            List<Option> keuzes =
                    filters.van(wereld.joke, Overlastlijst.Filter.geen()).get(0).options();
            assertThat(keuzes)
                    .extracting(Option::label)
                    .containsExactly("Alle buurten", "Ver weg", "Binnenstad-Noord (vervallen)");
        });
    }
}
