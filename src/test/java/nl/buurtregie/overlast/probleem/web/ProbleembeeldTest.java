package nl.buurtregie.overlast.probleem.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.VoegSamen;
import nl.buurtregie.platform.web.step.ZaakView;
import org.junit.jupiter.api.Test;

class ProbleembeeldTest {

    @Test
    void wat_samengevoegd_is_wijst_de_weg_naar_wat_doorgaat_aan_wie_dat_mag_zien() {
        Overlastwereld.proef(wereld -> {
            Probleem blijft = wereld.meld(Overlastwereld.GROFVUIL);
            Probleem weg = wereld.meld(Overlastwereld.GROFVUIL);
            wereld.maak(VoegSamen.class).voeg(wereld.joke, wereld.stap(weg), blijft.nummer());
            assertThat(nu(wereld, wereld.kees, weg).acties())
                    .containsExactly(new ZaakView.Actie(
                            "Naar " + blijft.nummer(), "/overlast/problemen/" + blijft.nummer(), "arrow-right", false));
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update probleem set buurt_code = 'BU00140501' where nummer = ?1")
                    .setParameter(1, blijft.nummer())
                    .executeUpdate();
            assertThat(nu(wereld, wereld.kees, weg).acties())
                    .as("waar hij niet loopt")
                    .isEmpty();
            assertThat(nu(wereld, wereld.kees, weg).uitleg()).contains("Het gaat verder in " + blijft.nummer());
            assertThat(nu(wereld, wereld.joke, weg).acties()).hasSize(1);
        });
    }

    private static ZaakView.NuTeDoen nu(Overlastwereld wereld, Ik ik, Probleem probleem) {
        return beeld(wereld, ik, probleem).nuTeDoen();
    }

    private static ProbleemView beeld(Overlastwereld wereld, Ik ik, Probleem probleem) {
        wereld.em.flush();
        return wereld.maak(Probleembeeld.class).van(ik, probleem);
    }
}
