package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work list as a coördinator uses it every day: choices under a name, what changed, cases handed over together. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WerklijstIT {

    @ArquillianResource
    private URL adres;

    private Bezoeker coordinator;
    private Zaakloop loop;

    @BeforeEach
    void logIn() throws URISyntaxException {
        coordinator = Bezoeker.als("coordinator", adres.toURI());
        loop = new Zaakloop(adres.toURI());
    }

    @Test
    @Functie("BEM-01")
    void een_keuze_krijgt_een_naam_en_is_er_na_opnieuw_inloggen_nog() throws URISyntaxException {
        coordinator.get("/werkvoorraad?stap=INTAKE&wacht=COORDINATOR&aard=&wijk=&toon=&sinds=");
        HttpResponse<String> fout = coordinator.post("/werkvoorraad/keuzes", "naam", "<b>");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("hooguit 24 letters of cijfers", "&lt;b");
        assertThat(coordinator
                        .post("/werkvoorraad/keuzes", "naam", "Mijn intakes")
                        .statusCode())
                .isEqualTo(303);
        coordinator.get("/werkvoorraad?wis=ja");
        Bezoeker later = Bezoeker.als("coordinator", adres.toURI());
        assertThat(later.get("/werkvoorraad").body()).contains("Mijn intakes", "stap=INTAKE&amp;wacht=COORDINATOR");
        assertThat(later.post("/werkvoorraad/keuzes/weg", "naam", "Mijn intakes")
                        .statusCode())
                .isEqualTo(303);
        later.get("/werkvoorraad"); // the page that says so
        assertThat(later.get("/werkvoorraad").body()).doesNotContain("Mijn intakes");
    }

    @Test
    @Functie("BEM-01")
    void wat_sinds_gisteren_veranderde_staat_er_met_wie_het_deed() {
        String nummer = loop.bijEersteBuur();
        assertThat(coordinator
                        .get("/werkvoorraad?sinds=gisteren&stap=GESPREK_EERSTE_BUUR")
                        .body())
                .contains(nummer, ": aangenomen, ", "selected>sinds gisteren");
        ServerDatabase.execute("alter table historie disable trigger historie_vast");
        ServerDatabase.execute("update historie set op = op - interval '3 days' where bemiddeling_id ="
                + " (select id from bemiddeling where nummer = '" + nummer + "')");
        ServerDatabase.execute("alter table historie enable trigger historie_vast");
        assertThat(coordinator
                        .get("/werkvoorraad?sinds=gisteren&stap=GESPREK_EERSTE_BUUR")
                        .body())
                .doesNotContain(nummer);
        coordinator.get("/werkvoorraad?wis=ja");
    }

    @Test
    @Functie("BEM-21")
    void aangevinkte_zaken_gaan_samen_naar_iemand_die_ze_mag_doen() {
        String een = loop.bijEersteBuur();
        String twee = loop.bijEersteBuur();
        String vraag = "/overdracht?zaak=" + een + "&zaak=" + twee;
        String ineke = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'bemiddelaar'");
        assertThat(coordinator.get(vraag).body())
                .contains("Ineke Wolters – 2 van de 2", "/overdracht?van=" + ineke + "&amp;zaak=" + een);
        String keuze =
                coordinator.get("/overdracht?van=" + ineke + "&zaak=" + een).body();
        assertThat(keuze)
                .contains("value=\"" + een + "\" checked", "value=\"" + twee + "\"")
                .doesNotContain("value=\"" + ineke + "\">Ineke")
                .doesNotContain("value=\"" + Zaakloop.iemand() + "\">Youssef Benali</option>");
        assertThat(coordinator.get("/overdracht?zaak=2015-9999").statusCode()).isEqualTo(404);
    }
}
