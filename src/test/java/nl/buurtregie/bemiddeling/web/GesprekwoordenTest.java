package nl.buurtregie.bemiddeling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.LegEersteGesprekVast;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.VoegPartijToe;
import nl.buurtregie.bemiddeling.Voorbeelden;
import nl.buurtregie.bemiddeling.Weigering;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.WijzigPartij;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.gesprek.Gesprekplan;
import nl.buurtregie.bemiddeling.gesprek.Gespreksuren;
import nl.buurtregie.bemiddeling.gesprek.PlanGesprek;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;
import org.junit.jupiter.api.Test;

class GesprekwoordenTest {

    @Test
    @Functie("BEM-12")
    void de_zaak_zegt_dat_een_gepland_gesprek_niet_meer_mag() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            wereld.plan(nummer, Gespreksoort.SAMEN, 3);
            wereld.vergeet();
            assertThat(noot(wereld, nummer)).isNull();
            long eerste = wereld.zaak(nummer).eersteBuur().id();
            wereld.maak(WijzigPartij.class)
                    .zegt(wereld.ineke, wereld.nu(nummer), eerste, Doel.TWEEDE_BUUR_BENADEREN, false);
            wereld.vergeet();
            assertThat(noot(wereld, nummer)).contains("Die krijgt daarom geen herinnering.");
            assertThat(wereld.maak(NuTeDoen.class)
                            .van(wereld.ineke, wereld.zaak(nummer), false, Optional.empty(), Map.of())
                            .letOp())
                    .contains("Overleg eerst met de eerste buur.");
            Belkaarten kaarten = wereld.maak(Belkaarten.class);
            Bemiddeling zaak = wereld.zaak(nummer);
            assertThat(kaarten.eerstLezen(zaak, zaak.eersteBuur())).isEmpty();
            assertThat(kaarten.eerstLezen(zaak, zaak.tweedeBuur().orElseThrow()))
                    .as("nobody calls from the list")
                    .singleElement()
                    .asString()
                    .contains("Bel eerst de eerste buur.");
        });
    }

    /** Somebody was not there, and a new talk is planned: the outcome of the second is not written with the first. */
    @Test
    @Functie("BEM-12")
    void een_gesprek_dat_niet_doorging_blijft_bij_de_zaak_staan_en_wordt_niet_voor_het_volgende_aangezien() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            long eerste = wereld.plan(nummer, Gespreksoort.SAMEN, 1);
            wereld.later(Duration.ofDays(2));
            long tweede = wereld.plan(nummer, Gespreksoort.SAMEN, 1);
            wereld.later(Duration.ofDays(2));
            wereld.vergeet();
            assertThat(wereld.maak(Gesprekwoorden.class).gepland(wereld.zaak(nummer), Map.of()))
                    .extracting("voorbij")
                    .containsExactly(true, true);
            Form form = Form.empty();
            wereld.maak(Gespreksvraag.class)
                    .bij(Zaakstap.van(wereld.zaak(nummer), "", ""), wereld.ineke, wereld.zaak(nummer), form);
            assertThat(form.view().value("gesprek")).isEqualTo(Long.toString(tweede));
            wereld.maak(PlanGesprek.class).zegAf(wereld.ineke, wereld.nu(nummer), eerste, "de buur was er niet");
            wereld.vergeet();
            assertThat(wereld.maak(Gesprekwoorden.class).gepland(wereld.zaak(nummer), Map.of()))
                    .singleElement()
                    .extracting("wijzig")
                    .asString()
                    .endsWith("/" + tweede);
        });
    }

    /** Nobody is asked there how it went: to say that it was called off would be untrue. */
    @Test
    @Functie("BEM-12")
    @Regel("B13.14")
    void waar_de_stap_er_niet_naar_vraagt_is_te_zeggen_dat_een_gesprek_geweest_is() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            long id = wereld.plan(nummer, Gespreksoort.EERSTE_BUUR, 1);
            PlanGesprek act = wereld.maak(PlanGesprek.class);
            Weigering.weigert("B13.14", "", () -> act.geweest(wereld.ineke, wereld.nu(nummer), id));
            wereld.later(Duration.ofDays(2));
            assertThat(gepland(wereld, nummer).noot()).contains("Leg bij de stap vast");
            assertThat(gepland(wereld, nummer).geweest()).isNull();
            Stap ander = new Stap(nummer, wereld.zaak(nummer).versie(), null, Stap.ANDER_GESPREK, null, null);
            wereld.maak(LegEersteGesprekVast.class).legVast(wereld.ineke, ander, EersteBuurZegt.DENKT_NA);
            wereld.vergeet();
            assertThat(gepland(wereld, nummer).noot())
                    .isEqualTo("De tijd is voorbij. Kies ‘Was geweest’ of ‘Ging niet door’.");
            assertThat(gepland(wereld, nummer).geweest()).endsWith("/gesprek/" + id + "/geweest");
            act.geweest(wereld.ineke, wereld.nu(nummer), id);
            wereld.vergeet();
            assertThat(wereld.maak(Gesprekwoorden.class).gepland(wereld.zaak(nummer), Map.of()))
                    .isEmpty();
            assertThat(wereld.maak(Gespreksuren.class).zonderTijd(wereld.ineke))
                    .extracting(Gespreksuren.Gehouden::id)
                    .containsExactly(id);
            assertThat(wereld.maak(Bemiddelingen.class)
                            .historie(wereld.zaak(nummer))
                            .get(0)
                            .handeling())
                    .isEqualTo(Handeling.GESPREK_GEHOUDEN);
        });
    }

    /** Its outcome is none of the step, wherever the case stands. */
    @Test
    @Functie("BEM-12")
    void een_gesprek_met_alleen_een_andere_buur_was_geweest_en_wordt_bij_geen_stap_ingevuld() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wereld.maak(VoegPartijToe.class).voegToe(wereld.marjan, wereld.nu(nummer), null, Voorbeelden.melder());
            wereld.vergeet();
            long derde = wereld.zaak(nummer).partijen().get(2).id();
            long id = wereld.maak(PlanGesprek.class)
                    .plan(
                            wereld.ineke,
                            wereld.nu(nummer),
                            new Gesprekplan(
                                    Gespreksoort.ANDERE_BUUR,
                                    wereld.vandaag().plusDays(1),
                                    LocalTime.of(19, 0),
                                    LocalTime.of(20, 0),
                                    null,
                                    "Zaal Proef",
                                    Set.copyOf(wereld.paar()),
                                    Set.of(derde),
                                    true,
                                    true));
            wereld.later(Duration.ofDays(2));
            wereld.vergeet();
            wasGeweest(wereld, nummer, id);
            assertThat(vraag(wereld, nummer))
                    .as("geen ander gesprek staat gepland")
                    .isEmpty();
            wereld.verder(nummer, Status.BEMIDDELEN);
            wereld.vergeet();
            wasGeweest(wereld, nummer, id);
            assertThat(vraag(wereld, nummer)).singleElement().satisfies(vraag -> assertThat(
                            vraag.opties().get(0).hint())
                    .startsWith("Gesprek met een andere buur: "
                            + Voorbeelden.melder().naam()));
        });
    }

    private static void wasGeweest(Wereld wereld, String nummer, long id) {
        assertThat(gepland(wereld, nummer).noot())
                .isEqualTo("De tijd is voorbij. Kies ‘Was geweest’ of ‘Ging niet door’.");
        assertThat(gepland(wereld, nummer).geweest()).endsWith("/gesprek/" + id + "/geweest");
    }

    /** Which talk it was, if it is asked; never filled in, and the day is today. */
    private static List<StapView.Vraag> vraag(Wereld wereld, String nummer) {
        Form form = Form.empty();
        Stapbeeld beeld = wereld.maak(Gespreksvraag.class)
                .bij(Zaakstap.van(wereld.zaak(nummer), "", ""), wereld.ineke, wereld.zaak(nummer), form);
        assertThat(form.view().value("gesprek")).isEmpty();
        assertThat(form.view().value("op")).isEqualTo(wereld.vandaag().toString());
        StapView view = (StapView) beeld.maak(form).view();
        return view.vragen().stream()
                .filter(vraag -> vraag.veld().equals("gesprek"))
                .toList();
    }

    private static DossierView.Gepland gepland(Wereld wereld, String nummer) {
        return wereld.maak(Gesprekwoorden.class)
                .gepland(wereld.zaak(nummer), Map.of())
                .get(0);
    }

    private static String noot(Wereld wereld, String nummer) {
        return gepland(wereld, nummer).noot();
    }
}
