package nl.buurtregie.overlast.probleem.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.BeslisOverProbleem.Keuze;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Melding;
import nl.buurtregie.overlast.Meldingen;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.VoegSamen;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.platform.Geheim;
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

    /** What was written around a number is not lost, and does not come into the address of the button. */
    @Test
    void een_nummer_is_een_knop_en_wat_geen_nummer_is_staat_er_in_woorden() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meldPerTelefoon();
            erbij(wereld, probleem, "Mevrouw Postma", "050 1234567, na zessen");
            erbij(wereld, probleem, "Wim", "wim@voorbeeld.example");
            List<Melding> alle = wereld.maak(Meldingen.class).van(probleem);
            assertThat(Melderwoorden.bellen(alle).wie())
                    .extracting(ZaakView.Belkaart::naam, ZaakView.Belkaart::telefoon)
                    .containsExactly(tuple("Geen naam gegeven", "06 00000001"));
            assertThat(Melderwoorden.oproep(alle))
                    .startsWith("Bel nu: Mevrouw Postma (050 1234567, na zessen). ")
                    .contains("Geen nummer, wel een e-mailadres: Wim (wim@voorbeeld.example).")
                    .doesNotContain("06 00000001");
            assertThat(Melderwoorden.oproep(alle.subList(0, 1))).isNull();
            assertThat(Melderwoorden.bellen(alle.subList(1, 3))).isNull();
            assertThat(beeld(wereld, wereld.joke, probleem).meldingen())
                    .extracting(ProbleemView.Melding::melder, ProbleemView.Melding::telefoon)
                    .containsExactly(
                            tuple(null, "06 00000001"),
                            tuple("Mevrouw Postma, 050 1234567, na zessen", null),
                            tuple("Wim, wim@voorbeeld.example", null));
        });
    }

    /** Who only tapped the wrong card need not tell reporters what is not so. */
    @Test
    void wie_nog_antwoord_moet_geven_kan_zeggen_dat_het_toch_niet_klaar_is() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(Overlastwereld.GROFVUIL);
            assertThat(beeld(wereld, wereld.joke, probleem).ookMogelijk())
                    .extracting(ZaakView.Actie::woorden)
                    .doesNotContain("Toch niet klaar");
            wereld.beslis(wereld.joke, probleem, Keuze.KLAAR);
            assertThat(beeld(wereld, wereld.kees, probleem).ookMogelijk())
                    .contains(new ZaakView.Actie(
                            "Toch niet klaar",
                            "/overlast/problemen/" + probleem.nummer() + "/heropening",
                            "arrow-back-up",
                            false));
        });
    }

    private static void erbij(Overlastwereld wereld, Probleem probleem, String naam, String bereik) {
        Nieuws nieuws = wereld.nieuws(
                Bron.BEWONER,
                Overlastwereld.OVERIG,
                Actie.NIETS,
                probleem.nummer(),
                new Nieuws.Contact(naam, bereik),
                UUID.randomUUID());
        wereld.maak(MeldOverlast.class).meld(nieuws, Geheim.nieuw());
    }

    private static ZaakView.NuTeDoen nu(Overlastwereld wereld, Ik ik, Probleem probleem) {
        return beeld(wereld, ik, probleem).nuTeDoen();
    }

    private static ProbleemView beeld(Overlastwereld wereld, Ik ik, Probleem probleem) {
        wereld.em.flush();
        return wereld.maak(Probleembeeld.class).van(ik, probleem);
    }
}
