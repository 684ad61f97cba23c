package nl.buurtregie.overlast.probleem.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.StapView;
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

    /** Who decides must not think that a colleague will see it. */
    @Test
    void waar_niemand_loopt_zegt_het_besluit_dat() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(Overlastwereld.OVERIG);
            StapView bezet = besluit(wereld, probleem);
            assertThat(bezet.inleiding()).doesNotContain("loopt niemand");
            assertThat(vraag(bezet, "wie").opties())
                    .extracting(Option::label)
                    .containsExactly("Wie er het eerst is", "Kees Mulder");
            wereld.em
                    .createNativeQuery("update medewerker set actief = false where id = ?1")
                    .setParameter(1, wereld.kees.id())
                    .executeUpdate();
            wereld.em.clear();
            StapView leeg = besluit(wereld, probleem);
            assertThat(leeg.inleiding()).endsWith(Besluitbeeld.NIEMAND);
            assertThat(vraag(leeg, "wie").opties()).extracting(Option::label).containsExactly("Nog niemand");
            assertThat(vraag(leeg, "keuze").opties().toString())
                    .contains(Besluitbeeld.BIJ_TEAMLEIDER)
                    .doesNotContain("wie daar loopt", "volgende ronde");
        });
    }

    private static StapView besluit(Overlastwereld wereld, Probleem probleem) {
        return (StapView) wereld.maak(Besluitbeeld.class)
                .maak(wereld.joke, probleem, Form.empty())
                .view();
    }

    private static StapView.Vraag vraag(StapView view, String veld) {
        return view.vragen().stream()
                .filter(een -> een.veld().equals(veld))
                .findFirst()
                .orElseThrow();
    }

    private static String aflevering(Overlastwereld wereld, Probleem probleem) {
        return wereld.maak(Overdrachtbeeld.class).van(probleem).get(0).aflevering();
    }
}
