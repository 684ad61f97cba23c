package nl.buurtregie.bemiddeling.werk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import org.junit.jupiter.api.Test;

class WerkvoorraadViewTest {

    /** A list that stops says so. */
    @Test
    void een_lijst_die_ophoudt_zegt_dat() {
        assertThat(met(Paarzorgen.HOOGUIT - 1).zorgenNoot()).isNull();
        assertThat(met(Paarzorgen.HOOGUIT).zorgenNoot())
                .isEqualTo("Dit zijn de 20 die het langst wachten. Er kunnen er meer zijn.");
        assertThat(met(Paarzorgen.WACHT_HOOGUIT - 1).wachtenNoot()).isNull();
        assertThat(met(Paarzorgen.WACHT_HOOGUIT).wachtenNoot()).startsWith("Dit zijn de 100 ");
    }

    private static WerkvoorraadView met(int aantal) {
        List<WerkvoorraadView.Zorg> zorgen =
                Collections.nCopies(aantal, new WerkvoorraadView.Zorg("geluid", "2026-00001", "/", "wacht", "Bekijk"));
        return new WerkvoorraadView(
                null, null, null, null, false, null, 0, null, null, null, null, null, zorgen, zorgen, null, null, null,
                null);
    }
}
