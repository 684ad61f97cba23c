package nl.buurtregie.overlast.probleem.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.Probleem;
import org.junit.jupiter.api.Test;

class OverdrachtbeeldTest {

    @Test
    void wat_naar_signalen_ging_gaat_vanzelf_of_ligt_stil_en_dat_staat_er() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(Overlastwereld.GROFVUIL);
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.OVERDRAGEN);
            wereld.em.flush();
            assertThat(aflevering(wereld, probleem)).isEqualTo("Nog niet aangekomen. Wij proberen het vanzelf.");
            wereld.signalen(false);
            assertThat(aflevering(wereld, probleem))
                    .isEqualTo("Nog niet aangekomen. Er is geen adres van Signalen ingesteld. Bel de partner zelf.");
        });
    }

    private static String aflevering(Overlastwereld wereld, Probleem probleem) {
        return wereld.maak(Overdrachtbeeld.class).van(probleem).get(0).aflevering();
    }
}
