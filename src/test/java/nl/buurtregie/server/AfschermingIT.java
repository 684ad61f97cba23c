package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case of somebody whom colleagues know: closed through the pages, and opened by the nooddeur. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-15")
class AfschermingIT {

    @ArquillianResource
    private URL url;

    private URI basis;

    @BeforeEach
    void server() throws URISyntaxException {
        basis = url.toURI();
        ServerDatabase.execute(
                "insert into medewerker (id, gebruikersnaam, naam, wachtwoord, wachtwoord_hoeveelste, actief, demo,"
                        + " versie) select 990077, 'imke', 'Imke Regenboog', wachtwoord, 1, true, false, 1 from medewerker"
                        + " where gebruikersnaam = 'coordinator' on conflict do nothing");
        ServerDatabase.execute("insert into medewerker_rol (medewerker_id, rol) values (990077, 'coordinator')");
    }

    /** Others count coördinatoren. */
    @AfterEach
    void stopt() {
        ServerDatabase.execute("delete from medewerker_rol where medewerker_id = 990077");
    }

    @Test
    void andere_coordinatoren_vinden_de_zaak_niet_en_de_nooddeur_laat_een_spoor() {
        String nummer = new Zaakloop(basis).bijEersteBuur();
        Bezoeker marjan = Bezoeker.als("coordinator", basis);
        Bezoeker imke = Bezoeker.als("imke", basis);
        String pad = "/bemiddelingen/" + nummer;
        String vorm = marjan.get(pad + "/afscherming").body();
        assertThat(vorm).contains("Imke Regenboog", "Marjan Visser (jij)");
        String ik = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'coordinator'");
        assertThat(marjan.post(
                                pad + "/afscherming",
                                "versie",
                                marjan.versie(pad + "/afscherming"),
                                "reden",
                                "",
                                "wie",
                                ik)
                        .statusCode())
                .isEqualTo(422);
        assertThat(marjan.post(
                                pad + "/afscherming",
                                "versie",
                                marjan.versie(pad + "/afscherming"),
                                "reden",
                                "Een buur werkt bij ons",
                                "wie",
                                ik)
                        .statusCode())
                .isEqualTo(303);
        assertThat(marjan.get(pad).body())
                .contains("Alleen Marjan Visser en het paar zien deze zaak", "Een buur werkt bij ons");

        assertThat(imke.get(pad).statusCode()).isEqualTo(404);
        assertThat(imke.get(pad + "/brieven").statusCode()).isEqualTo(404);
        assertThat(imke.get(pad + "/procesbeeld").statusCode()).isEqualTo(404);
        assertThat(imke.post("/zoeken", "zoek", nummer).body()).contains("Niets gevonden", "/nooddeur");
        assertThat(imke.get("/werkvoorraad").body()).doesNotContain(nummer);
        assertThat(Bezoeker.als("bemiddelaar2", basis).get("/nooddeur").statusCode())
                .isEqualTo(403);

        assertThat(imke.post("/nooddeur", "nummer", nummer, "reden", "kort").body())
                .contains("in 10 tot 200 tekens");
        assertThat(imke.post("/nooddeur", "nummer", nummer, "reden", "Een buur belde in nood")
                        .statusCode())
                .isEqualTo(303);
        assertThat(imke.get(pad).statusCode()).isEqualTo(200);
        assertThat(marjan.get(pad).body()).contains("Geopend via de nooddeur");

        String dag = ServerDatabase.ask("select current_date::text");
        assertThat(Bezoeker.als("privacy", basis)
                        .post("/inzage", "op", "ZAAK", "nummer", nummer, "medewerker", "", "van", dag, "tot", dag)
                        .body())
                .contains("via de nooddeur", "geweigerd", "mag deze afgeschermde zaak zien");
        assertThat(marjan.post(pad + "/openstelling", "versie", marjan.versie(pad + "/openstelling"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ServerDatabase.ask(
                        "select count(*) from zicht z join bemiddeling b on b.id = z.bemiddeling_id where b.nummer = '"
                                + nummer + "' and z.einde is null"))
                .isEqualTo("0");
        assertThat(marjan.get(pad).body()).doesNotContain("Alleen Marjan Visser");
    }
}
