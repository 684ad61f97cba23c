package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.time.SharedClock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of one case: what can be done now, and only that, at every step and for whoever looks. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("BEM-03")
class DossierIT {

    @ArquillianResource
    private URL adres;

    @Test
    void de_pagina_volgt_de_zaak_van_stap_tot_stap() throws URISyntaxException {
        Bezoeker coordinator = Bezoeker.als("coordinator", adres.toURI());
        Bezoeker ineke = Bezoeker.als("bemiddelaar", adres.toURI());
        String nummer = new Zaakloop(adres.toURI()).aangemeld();
        String hier = "/bemiddelingen/" + nummer;
        assertThat(coordinator.get(hier).body())
                .contains(
                        "data-hier=\"intake\"",
                        "Mevr. P. Zandloper",
                        "06\u00a000112233",
                        "Weet nog niet wat wij bewaren")
                .contains("Termijn: 5 werkdagen", hier + "/intake\"", "hier is de zaak nu")
                .doesNotContain(hier + "/toewijzing\"", hier + "/afsluiting\"", hier + "/nazorg\"");
        assertThat(ineke.get(hier).statusCode()).isEqualTo(404);

        Zaakloop.stap(coordinator, nummer, "intake", "besluit", "GESCHIKT", "notitie", "Belt liever niet.");
        assertThat(coordinator.get(hier).body())
                .contains("data-hier=\"paarToewijzen\"", hier + "/toewijzing\"", "Belt liever niet.", "Verdwijnt op")
                .doesNotContain(hier + "/intake\"");
    }

    @Test
    void een_bemiddelaar_ziet_de_eigen_stap_en_niet_wat_de_coordinator_doet() throws URISyntaxException {
        Bezoeker ineke = Bezoeker.als("bemiddelaar", adres.toURI());
        Bezoeker coordinator = Bezoeker.als("coordinator", adres.toURI());
        String nummer = new Zaakloop(adres.toURI()).bijEersteBuur();
        String morgen = LocalDate.now(SharedClock.ZONE).plusDays(1).toString();
        String hier = "/bemiddelingen/" + nummer;
        assertThat(ineke.get(hier).body())
                .contains(hier + "/eerste-gesprek\"", "Ineke Wolters", "Youssef Benali")
                .doesNotContain(hier + "/vervanging\"", hier + "/koppeling\"");
        assertThat(coordinator.get(hier).body()).contains(hier + "/vervanging", hier + "/stoppen");
        assertThat(ineke.get(hier + "/eerste-gesprek").body())
                .as("whom to call stands on the form too")
                .contains(
                        "Eerste buur · melder", "Mevr. P. Zandloper", "href=\"tel:0600112233\"", "spreekt Nederlands");
        assertThat(coordinator
                        .post(
                                hier + "/eerste-gesprek",
                                "versie",
                                coordinator.versie(hier + "/eerste-gesprek"),
                                "op",
                                morgen)
                        .body())
                .as("all at once, in the order of the page")
                .containsSubsequence(
                        "Er kloppen 3 dingen nog niet",
                        "Kies namens wie van het paar je dit vastlegt.",
                        "Dit is nog niet geweest.",
                        "Kies wat de eerste buur wil.");
        Zaakloop.stap(ineke, nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR");
        assertThat(ineke.get(hier).body())
                .as("what happened and what comes next, in words of its own")
                .contains(
                        "Vastgelegd: ‘Gesprek met de eerste buur: gaat door’.",
                        "Nu: contact met de tweede buur, tot en met");
        assertThat(ineke.get(hier).body())
                .contains(hier + "/tweede-buur\"", "Mag: ", "genoteerd door Ineke Wolters")
                .contains("0 van 5 dagen", "dag 1 van 10", "na 6 weken, 5 dagen", "dagen zijn werkdagen")
                .contains("Plan een gesprek")
                .doesNotContain(hier + "/eerste-gesprek\"", "Gesprek plannen")
                .as("nobody is known to whom one could write")
                .doesNotContain("Maak de brief");
        Zaakloop.stap(
                coordinator, nummer, "partij", "rol", "TWEEDE_BUUR", "naam", "Dhr. T. Tweedeman", "taal", "Nederlands");
        for (Bezoeker wie : List.of(ineke, coordinator)) {
            assertThat(wie.get(hier).body())
                    .contains(
                            "Plan een gesprek", hier + "/brieven/nieuw/INFORMATIEBRIEF/TWEEDE_BUUR\"", "Maak de brief")
                    .doesNotContain("Gesprek plannen");
        }
        Zaakloop.stap(ineke, nummer, "tweede-buur", "antwoord", "DOET_MEE", "ingelicht", "ja");
        assertThat(ineke.get(hier).body())
                .contains(hier + "/bemiddeling\"", "Plan een gesprek")
                .doesNotContain("Maak de brief", "Gesprek plannen");
    }
}
