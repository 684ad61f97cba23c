package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import nl.buurtregie.Functie;
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
        String hier = "/bemiddelingen/" + nummer;
        assertThat(ineke.get(hier).body())
                .contains(hier + "/eerste-gesprek\"", "Ineke Wolters", "Youssef Benali")
                .doesNotContain(hier + "/vervanging\"", hier + "/koppeling\"");
        assertThat(coordinator.get(hier).body()).contains(hier + "/vervanging", hier + "/stoppen");
        Zaakloop.stap(ineke, nummer, "eerste-gesprek", "antwoord", "GAAT_DOOR");
        assertThat(ineke.get(hier).body())
                .contains(hier + "/tweede-buur\"", "Mag: ", "genoteerd door Ineke Wolters")
                .doesNotContain(hier + "/eerste-gesprek\"");
    }
}
