package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
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

    private static final String NAAM = "Mevr. Q. Dichtbij";
    private static final String NOTITIE = "Een collega van het kantoor";
    private static final String REDEN = "Zij werkt hier op de derde verdieping";
    private static final String ONDERWERP = "Melding over een bekende";
    private static final String TEGEN = "Dhr. T. Tegenwind";

    @ArquillianResource
    private URL url;

    private URI basis;

    @BeforeEach
    void server() throws URISyntaxException {
        basis = url.toURI();
        ServerDatabase.execute(
                "insert into medewerker (id, gebruikersnaam, naam, wachtwoord, wachtwoord_hoeveelste, actief, demo,"
                        + " versie) select 990077, 'imke', 'Imke Regenboog', wachtwoord, 1, true, true, 1 from medewerker"
                        + " where gebruikersnaam = 'coordinator' on conflict do nothing");
        ServerDatabase.execute("insert into medewerker_rol (medewerker_id, rol) values (990077, 'coordinator')");
    }

    /** Others count coördinatoren. */
    @AfterEach
    void stopt() {
        ServerDatabase.execute("delete from medewerker_rol where medewerker_id = 990077");
        ServerDatabase.execute("delete from afwezigheid where door = 'deurproef'");
        ServerDatabase.execute("delete from urenregel where door = 'deurproef'");
    }

    /** All that hangs on a case beside its own pages, and every door that opens to a coördinator. */
    @Test
    void niets_van_een_afgeschermde_zaak_komt_bij_een_coordinator_die_niet_genoemd_is() {
        Bezoeker marjan = Bezoeker.als("coordinator", basis);
        Bezoeker imke = Bezoeker.als("imke", basis);
        String mail = mail();
        String nummer = new Zaakloop(basis, "naam", NAAM, "notitie", NOTITIE, "mail", mail).bijTweedeBuur();
        String open = new Zaakloop(basis).aangemeld();
        Zaakloop.stap(marjan, open, "koppeling", "andere", nummer, "soort", "ZELFDE_CONFLICT");
        String vorm = "/bemiddelingen/" + nummer + "/afscherming";
        imke.get(vorm);
        String weer = imke.postAlsBrowser(vorm, "versie", imke.versie(vorm), "reden", "")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]*", "");
        assertThat(imke.get(weer).body()).as("while it is open").contains("Schrijf kort op waarom");

        Zaakloop.stap(
                marjan,
                nummer,
                "afscherming",
                "reden",
                REDEN,
                "wie",
                ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'coordinator'"));
        String tegen = tegenklacht(nummer);
        assertThat(marjan.get("/bemiddelingen/" + tegen).statusCode()).isEqualTo(200);
        ernaast(nummer);

        Lekproef proef = new Lekproef(NAAM, NOTITIE, REDEN, ONDERWERP, TEGEN);
        loop(proef, imke, "het bewaarde formulier", weer, nummer);
        if (imke.get(weer).statusCode() != 404) {
            proef.lek("het bewaarde formulier gaat nog open");
        }
        for (Route route : Route.alle()) {
            boolean opent = route.isOpenbaar() || route.rollen().contains("coordinator");
            if (opent && route.methode().equals("GET") && !LekIT.NIET_GEPROEFD.contains(route.pad())) {
                loop(proef, imke, route.toString(), vul(route, open, nummer), nummer, tegen);
            }
            if (opent && route.methode().equals("GET") && route.pad().contains("{nummer}")) {
                loop(proef, imke, route.toString(), vul(route, nummer, open), nummer, tegen);
            }
        }
        for (String pad : overigePaden(nummer, mail)) {
            loop(proef, imke, pad, pad, nummer, tegen);
        }
        assertThat(imke.get(overdracht()).statusCode())
                .as("to hand over the rest")
                .isEqualTo(200);
        proef.isDicht();
    }

    /** Whatever comes out of a door for somebody who is logged in says how long it may be kept. */
    private static void loop(Lekproef proef, Bezoeker imke, String deur, String pad, String... nummers) {
        HttpResponse<String> antwoord = imke.get(pad);
        proef.keur("imke", deur, antwoord, nummers);
        if (antwoord.headers().firstValue("Cache-Control").isEmpty()) {
            proef.lek(deur + " zegt niet hoe lang het bewaard mag worden (" + antwoord.statusCode() + ")");
        }
    }

    private static String vul(Route route, String nummer, String ander) {
        return RechtenmatrixIT.vul(route.pad().replace("{ander}", ander), nummer);
    }

    private static List<String> overigePaden(String nummer, String mail) {
        String partij = ServerDatabase.ask("select min(p.id) from partij p join bemiddeling b on b.id ="
                + " p.bemiddeling_id where b.nummer = '" + nummer + "'");
        return List.of(
                "/mail/" + mail,
                "/aanmelding/mail/" + mail,
                "/aanmelding?bij=" + partij,
                "/adressen/" + partij,
                "/personen/" + partij,
                overdracht());
    }

    private static String overdracht() {
        return "/overdracht?van=" + Zaakloop.iemand();
    }

    /** A mail that came in, and waits. */
    private static String mail() {
        String id = ServerDatabase.ask("select nextval('mailvoorstel_seq')");
        ServerDatabase.execute("insert into mailvoorstel (id, kenmerk, van_naam, van_adres, onderwerp, tekst, bijlagen,"
                + " heel, binnen_op, uiterlijk, stand, versie) values (" + id + ", 'deur-" + id + "', 'Agent',"
                + " 'agent@politie.example', '" + ONDERWERP + "', '" + NAAM
                + "', 0, true, now(), current_date, 'OPEN', 1)");
        return id;
    }

    /** The second neighbour complains as well. */
    private String tegenklacht(String nummer) {
        Zaakloop.stap(
                Bezoeker.als("bemiddelaar", basis),
                nummer,
                "tweede-buur",
                "antwoord",
                "EIGEN_KLACHT",
                "ingelicht",
                "ja",
                "aard",
                "ROOK",
                "naam",
                TEGEN,
                "telefoon",
                "06 11223344");
        return ServerDatabase.ask("select max(b.nummer) from bemiddeling b join partij p on p.bemiddeling_id = b.id"
                + " where p.naam = '" + TEGEN + "'");
    }

    /** A mediator is away, the melder asked for a call, and hours were written. */
    private static void ernaast(String nummer) {
        ServerDatabase.execute("insert into afwezigheid (id, medewerker_id, van, tot, door, op) values"
                + " (nextval('afwezigheid_seq'), " + Zaakloop.iemand()
                + ", current_date, current_date, 'deurproef', now())");
        ServerDatabase.execute("insert into melderbericht (id, nummer, soort, op) values (nextval('melderbericht_seq'),"
                + " '" + nummer + "', 'BELVERZOEK', now())");
        ServerDatabase.execute("insert into urenregel (id, inzending, medewerker_id, dag, soort, zaak, minuten, km,"
                + " ov_cent, tarief_cent, op, door) values (nextval('urenregel_seq'), gen_random_uuid(), "
                + Zaakloop.iemand() + ", current_date, 'GESPREK', '" + nummer + "', 60, 0, 0, 0, now(), 'deurproef')");
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
        ServerDatabase.execute(
                "update medewerker_rol set rol = 'manager' where rol = 'coordinator' and medewerker_id = " + ik);
        assertThat(imke.get(pad).body()).contains("is geen coördinator meer", "Kies opnieuw wie hem ziet");
        ServerDatabase.execute(
                "update medewerker_rol set rol = 'coordinator' where rol = 'manager' and medewerker_id = " + ik);
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
