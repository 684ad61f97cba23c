package nl.buurtregie.bemiddeling.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.VoegPartijToe;
import nl.buurtregie.bemiddeling.Voorbeelden;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.StapView;
import org.junit.jupiter.api.Test;

class GesprekbeeldTest {

    @Test
    @Functie("BEM-12")
    void wie_nog_niet_benaderd_mag_worden_is_niet_te_kiezen_en_er_staat_waarom() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            wereld.vergeet();
            StapView nog = beeld(wereld, nummer);
            assertThat(nog.letOp()).contains("alleen een gesprek met de eerste buur");
            assertThat(nog.hulp().href()).endsWith("/toestemming");
            assertThat(keuzes(nog, "soort")).containsExactly("EERSTE_BUUR");
            assertThat(keuzes(nog, "waar")).hasSize(2);
            wereld.verder(nummer, Status.CONTACT_TWEEDE_BUUR);
            wereld.vergeet();
            StapView nu = beeld(wereld, nummer);
            assertThat(nu.letOp()).isNull();
            assertThat(keuzes(nu, "soort")).containsExactly("EERSTE_BUUR", "TWEEDE_BUUR", "SAMEN");
            assertThat(keuzes(nu, "waar")).hasSize(3);
        });
    }

    @Test
    @Functie("BEM-12")
    @Functie("BEM-13")
    void met_een_andere_buur_is_een_gesprek_te_kiezen_ook_bij_hem_thuis_en_er_staat_wie_hij_is() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            VoegPartijToe erbij = wereld.maak(VoegPartijToe.class);
            erbij.voegToe(wereld.marjan, wereld.nu(nummer), null, Voorbeelden.melder());
            erbij.voegToe(wereld.marjan, wereld.nu(nummer), null, zonderNaam());
            wereld.vergeet();
            StapView nog = beeld(wereld, nummer);
            assertThat(keuzes(nog, "soort")).containsExactly("EERSTE_BUUR");
            assertThat(keuzes(nog, "waar")).as("thuis bij de eerste, of elders").hasSize(2);
            assertThat(keuzes(nog, "ookMet")).isEmpty();
            wereld.verder(nummer, Status.CONTACT_TWEEDE_BUUR);
            wereld.vergeet();
            List<String> anderen = wereld.zaak(nummer).partijen().stream()
                    .skip(2)
                    .map(partij -> Long.toString(partij.id()))
                    .toList();
            StapView nu = beeld(wereld, nummer);
            assertThat(keuzes(nu, "soort")).containsExactly("EERSTE_BUUR", "TWEEDE_BUUR", "SAMEN", "ANDERE_BUUR");
            assertThat(keuzes(nu, "waar")).hasSize(5).containsAll(anderen);
            assertThat(woorden(nu, "waar"))
                    .contains("Thuis bij de andere buur: Mevr. P. Zandloper")
                    .contains("Thuis bij de andere buur: nr. 12 A, 9799 ZX", "Thuis bij de tweede buur");
            assertThat(keuzes(nu, "ookMet")).isEqualTo(anderen);
            assertThat(woorden(nu, "ookMet")).containsExactly("Mevr. P. Zandloper", "nr. 12 A, 9799 ZX");
        });
    }

    private static Partijgegevens zonderNaam() {
        return new Partijgegevens(null, null, null, new Adres(null, "9799ZX", 12, "A"), "Nederlands", null);
    }

    private static List<String> woorden(StapView view, String veld) {
        return view.vragen().stream()
                .filter(vraag -> vraag.veld().equals(veld))
                .flatMap(vraag -> vraag.opties().stream())
                .map(Option::label)
                .toList();
    }

    private static StapView beeld(Wereld wereld, String nummer) {
        return (StapView) wereld.maak(Gesprekbeeld.class)
                .nieuw(wereld.marjan, wereld.zaak(nummer), Form.empty())
                .view();
    }

    private static List<String> keuzes(StapView view, String veld) {
        return view.vragen().stream()
                .filter(vraag -> vraag.veld().equals(veld))
                .flatMap(vraag -> vraag.opties().stream())
                .map(Option::value)
                .toList();
    }
}
