package nl.buurtregie.bemiddeling.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtregie.Functie;
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
