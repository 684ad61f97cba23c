package nl.buurtregie.overlast.probleem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
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

    @Test
    void het_advies_over_buren_zegt_of_wij_weten_waar_het_is() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(Overlastwereld.BUREN);
            assertThat(besluit(wereld, probleem).inleiding())
                    .contains("Advies: zelf oppakken, want er is nog maar 1 melding rond deze plek.");
            wereld.meld(Overlastwereld.BUREN);
            assertThat(besluit(wereld, probleem).inleiding())
                    .contains("want er zijn nog maar 2 meldingen rond deze plek.");
            wereld.meld(Overlastwereld.BUREN);
            assertThat(besluit(wereld, probleem).inleiding())
                    .contains("Advies: bemiddeling voorstellen, want er zijn 3 meldingen rond deze plek.");
            assertThat(besluit(wereld, weet(wereld, probleem, "nauwkeurig = 1000"))
                            .inleiding())
                    .contains("Advies: zelf oppakken, want bij welk adres het is, weten wij niet.");
            for (int keer = 0; keer < 2; keer++) {
                wereld.maak(MeldOverlast.class)
                        .perTelefoon(
                                wereld.joke,
                                wereld.nieuws(
                                        Bron.TELEFOON,
                                        Overlastwereld.BUREN,
                                        Actie.NIETS,
                                        probleem.nummer(),
                                        null,
                                        UUID.randomUUID()));
            }
            assertThat(besluit(wereld, wereld.probleem(probleem.nummer())).inleiding())
                    .as("wie erover belde, sloot aan: de volgende stelt vanzelf bemiddeling voor")
                    .contains("Advies: bemiddeling voorstellen, want er zijn 3 meldingen over dit probleem.");
            assertThat(besluit(wereld, weet(wereld, probleem, "postcode = '9712AB', huisnummer = 12"))
                            .inleiding())
                    .contains("want er zijn 3 meldingen rond dit adres.");
        });
    }

    private static Probleem weet(Overlastwereld wereld, Probleem probleem, String wat) {
        wereld.em.flush();
        wereld.em
                .createNativeQuery("update probleem set " + wat + " where nummer = ?1")
                .setParameter(1, probleem.nummer())
                .executeUpdate();
        wereld.em.clear();
        return wereld.probleem(probleem.nummer());
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
