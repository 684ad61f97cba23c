package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the link that the machine prints to a set-up that is looked at. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("BEH-10")
class OpzettenIT {

    private static final String WACHTWOORD = "een hond ligt in de zon";

    @ArquillianResource
    private URL adres;

    @Test
    void de_link_van_de_server_brengt_een_beheerder_bij_het_opzetten() throws URISyntaxException {
        URI basis = adres.toURI();
        String geheim = UUID.randomUUID().toString().replace("-", "");
        ServerDatabase.execute("insert into accountlink (id, soort, hash, gemaakt_op, geldig_tot) values"
                + " (nextval('accountlink_seq'), 'BEHEERDER', encode(sha256('" + geheim + "'), 'hex'), now(),"
                + " now() + interval '1 hour')");
        Bezoeker jaap = Bezoeker.anoniem(basis);
        String naam = "j" + geheim.substring(0, 8);
        String mail = naam + "@voorbeeld.example";
        assertThat(jaap.get("/welkom/" + geheim).body()).contains("als beheerder");
        ServerDatabase.execute("delete from drempel");
        HttpResponse<String> gemaakt = jaap.post(
                "/welkom/" + geheim,
                "naam",
                "Jaap Proef",
                "gebruikersnaam",
                naam,
                "email",
                mail,
                "nieuw",
                WACHTWOORD,
                "herhaal",
                WACHTWOORD);
        assertThat(gemaakt.headers().firstValue("Location").orElse("")).endsWith("/opzetten");
        assertThat(ServerDatabase.ask("select string_agg(distinct soort, ' ') from drempel where soort <> 'STEP'"))
                .as("a link that works once is no form that is counted")
                .isEqualTo("LOOK");
        assertThat(Bezoeker.anoniem(basis).get("/welkom/" + geheim).statusCode())
                .isEqualTo(404);

        for (String stap :
                new String[] {"naam", "adres", "wijken", "mail", "termijnen", "partners", "collegas", "nakijken"}) {
            HttpResponse<String> pagina = jaap.get("/opzetten/" + stap);
            assertThat(pagina.statusCode()).as(stap).isEqualTo(200);
            assertThat(pagina.body()).contains("Stap ", "Dit is al goed").doesNotContain(">P6W<");
        }
        assertThat(jaap.get("/opzetten/verzonnen").statusCode()).isEqualTo(404);
        noemtDeOrganisatie(jaap, basis);
        proefbericht(jaap, mail);
        ServerDatabase.execute(
                "update medewerker set actief = false, gesloten_op = now() where gebruikersnaam = '" + naam + "'");
        assertThat(jaap.get("/opzetten").headers().firstValue("Location").orElse(""))
                .contains("/inloggen");
    }

    private static void noemtDeOrganisatie(Bezoeker jaap, URI basis) {
        jaap.get("/opzetten/naam");
        HttpResponse<String> fout = jaap.post(
                "/opzetten/naam", "organisatie", "Buurthulp Proef", "telefoon", "", "uren", "altijd", "email", "x");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("Buurthulp Proef", "Vul een telefoonnummer in.", "Vul het postadres in.");
        assertThat(jaap.post("/opzetten/naam", antwoorden("x")).body()).contains("href=\"#email\"");
        assertThat(jaap.post("/opzetten/naam", antwoorden("hallo@buurthulp.example"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(Bezoeker.anoniem(basis).get("/overlast-melden").body()).contains("Gemeente Proef");
        assertThat(Bezoeker.anoniem(basis).get("/hulp-vragen").body()).contains("Buurthulp Proef");
        watNietGedaanWordt(jaap, Bezoeker.anoniem(basis));
        jaap.get("/beheer/instellingen");
        String eerst = ServerDatabase.ask(
                "select waarde from instelling where naam = 'buurtregie.organisatie.plaatsen' order by id desc limit 1");
        String plaatsen = "9700-9749 Groningen | ".repeat(20) + "9755 Onnen";
        jaap.post("/beheer/instellingen", "naam", "buurtregie.organisatie.plaatsen", "waarde", plaatsen);
        assertThat(jaap.get("/beheer/instellingen").body()).contains(plaatsen);
        jaap.post("/beheer/instellingen", "naam", "buurtregie.organisatie.plaatsen", "waarde", "");
        assertThat(jaap.get("/opzetten/wijken").body()).contains("Nog geen plaatsen bij postcodes", "onder ‘Brieven’");
        jaap.get("/beheer/instellingen");
        jaap.post("/beheer/instellingen", "naam", "buurtregie.organisatie.plaatsen", "waarde", eerst);
        assertThat(jaap.get("/opzetten/wijken").body()).contains("Plaatsen bij postcodes staan erin");
        for (String naam : new String[] {
            "loket.naam",
            "loket.telefoon",
            "loket.uren",
            "loket.email",
            "loket.gemeente",
            "loket.gemeentetelefoon",
            "loket.gemeenteuren"
        }) {
            jaap.post("/beheer/instellingen", "naam", "buurtregie." + naam, "waarde", "");
        }
        for (String naam : new String[] {"organisatie.naam", "organisatie.telefoon", "organisatie.email"}) {
            jaap.post("/beheer/instellingen", "naam", "buurtregie." + naam, "waarde", "");
        }
        assertThat(Bezoeker.anoniem(basis).get("/hulp-vragen").body()).doesNotContain("Buurthulp Proef");
    }

    /** A half that is off takes nothing, says whom to call, and nothing leads there. */
    private static void watNietGedaanWordt(Bezoeker jaap, Bezoeker bewoner) {
        zet(jaap, "buurtbemiddeling", "nee");
        zet(jaap, "straat", "nee");
        try {
            for (String pad :
                    new String[] {"/hulp-vragen", "/hulp-vragen/onderwerp", "/verwijzen", "/overlast-melden"}) {
                HttpResponse<String> dicht = bewoner.get(pad);
                assertThat(dicht.statusCode()).as(pad).isEqualTo(410);
                assertThat(dicht.body()).contains("Bel de gemeente.", "Gemeente Proef", "tel:0507654322");
            }
            assertThat(bewoner.post("/verwijzen", "naam", "x").statusCode()).isEqualTo(410);
            assertThat(bewoner.get("/verwijzen").body())
                    .contains("Een bewoner verwijzen kan hier niet")
                    .doesNotContain("uw buren");
            assertThat(bewoner.get("/verwijzen/klaar").statusCode()).isEqualTo(303);
            assertThat(bewoner.get("/hulp-vragen?taal=en").body()).contains("Please call the municipality.");
            bewoner.get("/hulp-vragen?taal=nl");
            assertThat(bewoner.get("/wijk").body()).doesNotContain("\"/hulp-vragen", "\"/overlast-melden");
            assertThat(bewoner.get("/inloggen").body()).doesNotContain("/hulp-vragen");
            assertThat(bewoner.get("/open311/v2/services.json").body()).doesNotContain("service_code");
            assertThat(jaap.get("/beheer/instellingen").body()).contains("Van wat uit staat lopen nog: ");
        } finally {
            zet(jaap, "buurtbemiddeling", "");
            zet(jaap, "straat", "");
        }
        assertThat(bewoner.get("/hulp-vragen").statusCode()).isEqualTo(200);
    }

    private static void zet(Bezoeker jaap, String deel, String waarde) {
        jaap.get("/beheer/instellingen");
        jaap.post("/beheer/instellingen", "naam", "buurtregie.aanbod." + deel, "waarde", waarde);
    }

    private static String[] antwoorden(String email) {
        return new String[] {
            "organisatie", "Buurthulp Proef",
            "telefoon", "050 765 43 21",
            "uren", "altijd",
            "email", email,
            "adres", "Postbus 1\n9700 AA Groningen",
            "gemeente", "Gemeente Proef",
            "gemeentetelefoon", "050 765 43 22",
            "gemeenteuren", "altijd",
            "doet", "ALLES"
        };
    }

    private static void proefbericht(Bezoeker jaap, String mail) {
        try (Brievenbus post = new Brievenbus()) {
            jaap.get("/opzetten/mail");
            assertThat(jaap.post("/opzetten/mail/proef").statusCode()).isEqualTo(303);
            post.wacht(mail, "proefbericht");
            Geduld.tot(
                    "ja",
                    () -> jaap.get("/opzetten/mail/proef").body().contains("De mailserver nam het bericht aan")
                            ? "ja"
                            : "nee");
        }
    }
}
