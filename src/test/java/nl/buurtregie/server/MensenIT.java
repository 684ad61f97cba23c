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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody comes to work here, does more or less, and goes: with mail, links and sessions as they really are. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("BEH-01")
class MensenIT {

    private static final String WACHTWOORD = "een hond ligt in de zon";

    /** One for all tests: mail of the one that is under way while the next begins still arrives. */
    private static Brievenbus post;

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker fenna;

    @BeforeEach
    void opent() throws URISyntaxException {
        basis = adres.toURI();
        fenna = Bezoeker.als("beheerder", basis);
    }

    @BeforeAll
    static void hangtOp() {
        post = new Brievenbus();
    }

    @AfterAll
    static void haaltWeg() {
        post.close();
    }

    @Test
    void van_uitnodiging_tot_gesloten_account() {
        String mail = nieuwAdres();
        String naam = "n" + mail.substring(0, 8);
        String pad = nodigUit("Noor Proefpersoon", mail, "MANAGER");
        assertThat(fenna.get("/beheer/mensen").body()).contains("Noor Proefpersoon", mail, "uitgenodigd, tot");
        String link = Brievenbus.link(post.wacht(mail, "nodigt je uit"), "/welkom");

        Bezoeker noor = Bezoeker.anoniem(basis);
        HttpResponse<String> welkom = noor.get(link);
        assertThat(welkom.body()).contains("Noor Proefpersoon", mail, "noor.proefpersoon", "als manager");
        assertThat(welkom.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(welkom.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<String> fout = maak(noor, link, mail, naam, "kort");
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("minstens 12 tekens", naam).doesNotContain("\"kort\"");
        assertThat(maak(noor, link, mail, naam, WACHTWOORD).statusCode()).isEqualTo(303);
        assertThat(noor.get("/zaken-nu").statusCode()).isEqualTo(200);
        assertThat(Bezoeker.anoniem(basis).get(link).statusCode()).isEqualTo(404);
        assertThat(maak(noor, link, mail, "nog" + naam, WACHTWOORD).statusCode())
                .isEqualTo(404);

        fenna.get(pad);
        assertThat(fenna.post(pad + "/rollen", "rollen", "TEAMLEIDER", "getoond", "MANAGER")
                        .statusCode())
                .isEqualTo(303);
        assertThat(noor.get("/zaken-nu").statusCode()).as("at once").isEqualTo(403);
        assertThat(noor.get("/overlast").statusCode()).isEqualTo(200);
        post.wacht(mail, "Je bent nu ook teamleider.");

        assertThat(fenna.get(pad + "/sluiting").body()).contains("overal uitgelogd", "geen open werk");
        assertThat(fenna.post(pad + "/sluiting").statusCode()).isEqualTo(303);
        assertThat(noor.get("/overlast").headers().firstValue("Location").orElse(""))
                .as("the running session")
                .contains("/inloggen");
        assertThat(login(naam, WACHTWOORD).statusCode()).isEqualTo(422);
        post.wacht(mail, "sloot je account");
        assertThat(fenna.get(pad).body())
                .contains("Dit account is gesloten", "Rol gegeven", "Uitnodiging aangenomen", "Fenna Kooi");
        fenna.post(pad + "/heropening");
        assertThat(noor.get("/overlast").headers().firstValue("Location").orElse(""))
                .as("a session of before stays over")
                .contains("/inloggen");
        assertThat(login(naam, WACHTWOORD).statusCode()).isEqualTo(303);
        fenna.get(pad);
        fenna.post(pad + "/sluiting");
    }

    @Test
    void wie_zaken_heeft_draagt_ze_over_en_zijn_agendalink_stopt() {
        String mail = nieuwAdres();
        String naam = "b" + mail.substring(0, 8);
        String pad = nodigUit("Bo Proefbemiddelaar", mail, "BEMIDDELAAR");
        Bezoeker bo = Bezoeker.anoniem(basis);
        String link = Brievenbus.link(post.wacht(mail, "nodigt je uit"), "/welkom");
        bo.get(link);
        maak(bo, link, mail, naam, WACHTWOORD);
        String id = pad.substring(pad.lastIndexOf('/') + 1);
        String nummer = new Zaakloop(basis).bijEersteBuur();
        ServerDatabase.execute("update toewijzing set medewerker_id = " + id + " where tot is null and bemiddeling_id ="
                + " (select id from bemiddeling where nummer = '" + nummer + "') and medewerker_id ="
                + " (select id from medewerker where gebruikersnaam = 'bemiddelaar2')");
        bo.get("/mijn-kalender");
        bo.post("/mijn-kalender");
        String agenda = bo.get("/mijn-kalender").body().replaceAll("(?s).*(/kalender/[A-Za-z0-9_-]{32}\\.ics).*", "$1");
        Bezoeker programma = Bezoeker.anoniem(basis);
        assertThat(programma.get(agenda).statusCode()).isEqualTo(200);

        String sluiting = fenna.get(pad + "/sluiting").body();
        assertThat(sluiting).contains(nummer, "Gesprek met de eerste buur", "agendalink", "Ineke Wolters");
        assertThat(sluiting).as("numbers and steps only").doesNotContain("Zandloper");
        assertThat(fenna.post(pad + "/rollen", "rollen", "MANAGER", "getoond", "BEMIDDELAAR")
                        .body())
                .contains("Laat die eerst overdragen");
        HttpResponse<String> niet = fenna.post(pad + "/sluiting");
        assertThat(niet.statusCode()).isEqualTo(422);
        assertThat(niet.body()).contains("Kies wie het werk als bemiddelaar overneemt.");
        assertThat(bo.get("/mijn-zaken").body()).contains(nummer);
        assertThat(fenna.post(pad + "/sluiting", "naar-bemiddelaar", "0").statusCode())
                .isEqualTo(303);

        assertThat(programma.get(agenda).statusCode()).isEqualTo(404);
        assertThat(ServerDatabase.ask("select count(*) from toewijzing where tot is null and medewerker_id = " + id))
                .isEqualTo("0");
        assertThat(Bezoeker.als("coordinator", basis)
                        .get("/bemiddelingen/" + nummer)
                        .body())
                .contains("een plek is vrij");
        assertThat(fenna.get(pad).body()).contains("1 zonder opvolger");
    }

    @Test
    void een_lijst_laat_eerst_zien_wie_meegaat_en_wie_niet() {
        String mail = nieuwAdres();
        fenna.get("/beheer/mensen/inlezen");
        HttpResponse<String> gelezen = fenna.post(
                "/beheer/mensen/inlezen",
                "bestand",
                "naam;e-mail;rol\nAnna Lijst;" + mail
                        + ";\nBert Lijst;geen adres;\nCor Lijst;cor@lijst.example;beheerder\n" + "Dirk Lijst;" + mail
                        + ";concierge\n");
        assertThat(gelezen.statusCode()).isEqualTo(303);
        String gezien = fenna.get("/beheer/mensen/inlezen").body();
        assertThat(gezien)
                .contains(
                        "Nodig 1 persoon uit",
                        "Anna Lijst",
                        "Regel 3",
                        "naam@voorbeeld.nl",
                        "een voor een",
                        "twee keer");
        assertThat(ServerDatabase.ask("select count(*) from medewerker where naam like '% Lijst'"))
                .as("nothing yet")
                .isEqualTo("0");
        assertThat(fenna.post("/beheer/mensen/inlezen/uitnodigingen").statusCode())
                .isEqualTo(303);
        assertThat(ServerDatabase.ask("select string_agg(naam, ',') from medewerker where naam like '% Lijst'"))
                .isEqualTo("Anna Lijst");
        post.wacht(mail, "als bemiddelaar");
        assertThat(fenna.post("/beheer/mensen/inlezen/uitnodigingen").statusCode())
                .as("pressed again, after an answer that did not arrive")
                .isEqualTo(303);
        assertThat(fenna.get("/beheer/mensen/inlezen").body()).contains("Hier wacht geen lijst meer.");
        assertThat(fenna.post("/beheer/mensen/inlezen", "bestand", "naam;e-mail\n")
                        .body())
                .contains("minstens één naam");
        ServerDatabase.execute("update medewerker set gesloten_op = now() where naam like '% Lijst'");
    }

    @Test
    @Functie("PRI-01")
    void wie_zijn_wachtwoord_vergeet_kiest_een_ander_en_een_vreemde_leert_niets() {
        String mail = nieuwAdres();
        ServerDatabase.execute("update medewerker set email = '" + mail + "' where gebruikersnaam = 'vrijwilliger7'");
        Bezoeker elders = Bezoeker.als("vrijwilliger7", basis);
        Bezoeker vergeetachtig = Bezoeker.anoniem(basis);
        vergeetachtig.get("/wachtwoord-vergeten");
        HttpResponse<String> bekend = vergeetachtig.post("/wachtwoord-vergeten", "wie", "vrijwilliger7");
        HttpResponse<String> onbekend = vergeetachtig.post("/wachtwoord-vergeten", "wie", "bestaat-niet");
        assertThat(bekend.statusCode()).isEqualTo(onbekend.statusCode()).isEqualTo(303);
        assertThat(bekend.headers().firstValue("Location"))
                .isEqualTo(onbekend.headers().firstValue("Location"));
        assertThat(vergeetachtig.post("/wachtwoord-vergeten", "wie", " ").statusCode())
                .isEqualTo(422);
        String link = Brievenbus.link(post.wacht(mail, "nieuw wachtwoord"), "/wachtwoord-vergeten");
        assertThat(elders.get("/mijn-zaken").statusCode())
                .as("asking changes nothing")
                .isEqualTo(200);

        HttpResponse<String> keuze = vergeetachtig.get(link);
        assertThat(keuze.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(vergeetachtig.post(link, "nieuw", "kort", "herhaal", "kort").statusCode())
                .isEqualTo(422);
        assertThat(vergeetachtig
                        .post(link, "nieuw", WACHTWOORD, "herhaal", WACHTWOORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(elders.get("/mijn-zaken").headers().firstValue("Location").orElse(""))
                .contains("/inloggen");
        assertThat(login("vrijwilliger7", WACHTWOORD).statusCode()).isEqualTo(303);
        assertThat(vergeetachtig.get(link).statusCode()).isEqualTo(404);
        Demowachtwoord.zetTerug("vrijwilliger7");
        ServerDatabase.execute("update medewerker set email = null where gebruikersnaam = 'vrijwilliger7'");
    }

    @Test
    @Functie("PRI-10")
    void je_ziet_waar_je_bent_ingelogd_en_beeindigt_dat_van_elders() {
        Bezoeker hier = Bezoeker.als("vrijwilliger6", basis);
        Bezoeker daar = Bezoeker.als("vrijwilliger6", basis);
        String pagina = hier.get("/account").body();
        assertThat(pagina).contains("hier ben je nu", "Log daar uit", "hooguit 12 uur");
        String einde = pagina.replaceAll("(?s).*action=\"(/account/sessies/[0-9]+/einde)\".*", "$1");
        Bezoeker ander = Bezoeker.als("vrijwilliger5", basis);
        ander.get("/account");
        ander.post(einde);
        assertThat(daar.get("/mijn-zaken").statusCode())
                .as("not by somebody else")
                .isEqualTo(200);
        hier.post(einde);
        assertThat(daar.get("/mijn-zaken").statusCode()).isEqualTo(303);
        assertThat(hier.get("/mijn-zaken").statusCode()).isEqualTo(200);

        ServerDatabase.execute("update sessie set begonnen = begonnen - interval '12 hours' where einde is null and"
                + " medewerker_id = (select id from medewerker where gebruikersnaam = 'vrijwilliger6')");
        assertThat(hier.get("/mijn-zaken").statusCode())
                .as("after twelve hours")
                .isEqualTo(303);
    }

    /** What is to be done now, is done from the list; and only where there is something. */
    @Test
    void een_regel_die_aandacht_vraagt_eindigt_in_haar_daad() {
        String mail = nieuwAdres();
        String pad = nodigUit("Ties Verlopen", mail, "MANAGER");
        String daad = "action=\"" + pad + "/uitnodiging\"";
        post.wacht(mail, "nodigt je uit");
        assertThat(fenna.get("/beheer/mensen").body()).contains(pad).doesNotContain(daad);
        ServerDatabase.execute("update accountlink set geldig_tot = now() - interval '1 minute' where medewerker_id = "
                + pad.substring(pad.lastIndexOf('/') + 1));
        assertThat(fenna.get("/beheer/mensen").body())
                .contains(daad, "Stuur de uitnodiging opnieuw<span class=\"alleen-voorlezen\"> van Ties Verlopen");
        assertThat(fenna.post(pad + "/uitnodiging").statusCode()).isEqualTo(303);
        assertThat(fenna.get("/beheer/mensen").body()).doesNotContain(daad);
        fenna.post(pad + "/intrekking");
    }

    @Test
    void een_naam_die_gezocht_wordt_staat_niet_in_het_adres() {
        fenna.get("/beheer/mensen");
        HttpResponse<String> gevonden = fenna.post("/beheer/mensen/zoeken", "zoek", "marjan vis");
        assertThat(gevonden.body()).contains("Marjan Visser").doesNotContain("Ineke Wolters");
        assertThat(fenna.post("/beheer/mensen/zoeken", "zoek", "%").statusCode())
                .isEqualTo(200);
        assertThat(fenna.post("/beheer/mensen/zoeken", "zoek", "bestaatniet").body())
                .contains("Niemand gevonden met ‘bestaatniet’");
        assertThat(fenna.get("/beheer/mensen?stand=GESLOTEN").statusCode()).isEqualTo(200);
        assertThat(fenna.get("/beheer/mensen?stand=%27").statusCode()).isEqualTo(200);
    }

    private String nodigUit(String naam, String mail, String rol) {
        fenna.get("/beheer/mensen/uitnodigen");
        HttpResponse<String> antwoord =
                fenna.post("/beheer/mensen/uitnodigen", "naam", naam, "email", mail, "rollen", rol);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
        return URI.create(antwoord.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private static HttpResponse<String> maak(Bezoeker wie, String link, String mail, String naam, String wachtwoord) {
        return wie.post(
                link,
                "naam",
                "Noor Proefpersoon",
                "gebruikersnaam",
                naam,
                "email",
                mail,
                "nieuw",
                wachtwoord,
                "herhaal",
                wachtwoord);
    }

    private HttpResponse<String> login(String naam, String wachtwoord) {
        Bezoeker wie = Bezoeker.anoniem(basis);
        wie.get("/inloggen");
        return wie.post("/inloggen", "gebruikersnaam", naam, "wachtwoord", wachtwoord);
    }

    private static String nieuwAdres() {
        return UUID.randomUUID().toString().substring(0, 13) + "@voorbeeld.example";
    }
}
