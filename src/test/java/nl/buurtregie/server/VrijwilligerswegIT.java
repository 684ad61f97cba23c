package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.Tegelijk;
import nl.buurtregie.platform.time.SharedClock;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person from application to thank-you, and hours from the outcome of a talk to paid, through the pages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("BEM-39")
class VrijwilligerswegIT {

    private static final String VANDAAG = LocalDate.now(SharedClock.ZONE).toString();

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker coordinator;

    @BeforeEach
    void logIn() throws URISyntaxException {
        basis = adres.toURI();
        coordinator = Bezoeker.als("coordinator", basis);
    }

    @Test
    void van_aanmelding_tot_bedankje() {
        String naam = "Zeepost " + UUID.randomUUID().toString().substring(0, 8);
        String mail = naam.toLowerCase().replace(' ', '.') + "@voorbeeld.example";
        assertThat(coordinator
                        .post("/vrijwilligers/nieuw", "naam", naam, "email", mail)
                        .body())
                .contains("Kies de buurt waar hij of zij woont.", naam, mail);
        String id = meldTweeKeerTegelijk(naam, mail);
        String pad = "/vrijwilligers/personen/" + id;
        assertThat(coordinator.get("/vrijwilligers").body()).contains(naam, "Maak kennis");
        assertThat(coordinator.get(pad).body()).contains("Maak kennis", "aria-current=\"step\"", "Er is geen account");
        assertThat(stap(id, "kennismaking", "op", VANDAAG).body()).contains("Kies wat eruit kwam.");
        goed(stap(id, "kennismaking", "op", VANDAAG, "uitkomst", "GAAT_DOOR"));
        assertThat(stap(id, "certificaat", "op", VANDAAG).body()).contains("Vink eerst de basistraining aan");

        String training = training(id);
        assertThat(coordinator.get(training).body()).contains(naam, "Wie waren er?");
        String[] aanwezig = {"versie", coordinator.versie(training), "aanwezig", id};
        assertThat(coordinator.post(training + "/aanwezigheid", aanwezig))
                .as("a page of 0.1.0 does not say who stood on it")
                .satisfies(oud -> assertThat(oud.statusCode()).isEqualTo(422))
                .extracting(HttpResponse::body, as(InstanceOfAssertFactories.STRING))
                .contains("Deze pagina is van voor een nieuwe versie. Kijk na en leg vast.", "name=\"getoond\"");
        assertThat(ServerDatabase.ask("select count(*) from bijeenkomst where id = " + training.replaceAll(".*/", "")
                        + " and versie = " + aanwezig[1]))
                .isEqualTo("1");
        goed(coordinator.post(training + "/aanwezigheid", met(aanwezig, "getoond", id)));
        goed(stap(id, "certificaat", "op", VANDAAG));
        goed(stap(id, "vog", "op", VANDAAG));
        goed(coordinator.post(pad + "/account", "versie", coordinator.versie(pad)));

        Bezoeker beheerder = Bezoeker.als("beheerder", basis);
        assertThat(beheerder.get("/beheer/gevraagde-accounts").body()).contains(naam, mail);
        assertThat(beheerder.get(pad).statusCode()).isEqualTo(403);
        goed(beheerder.post("/beheer/gevraagde-accounts/" + id));
        String account = ServerDatabase.ask("select medewerker_id from loopbaan where id = " + id);
        assertThat(ServerDatabase.ask("select count(*) from uitgaand where aan = '" + mail + "'"))
                .isEqualTo("1");
        assertThat(coordinator.get(pad).body()).contains("Wacht tot het account in gebruik is", mail);

        eersteZaak(account);
        goed(stap(id, "zelfstandig", "op", VANDAAG));
        assertThat(coordinator.get("/vrijwilligers").body()).contains(naam);
        HttpResponse<String> nee = stap(id, "afscheid", "op", VANDAAG, "reden", "GEEN_TIJD", "bedank", "ja");
        assertThat(nee.statusCode()).isEqualTo(422);
        assertThat(nee.body()).contains("Dit loopt nog: ");
        ServerDatabase.execute("update toewijzing set tot = now() where tot is null and medewerker_id = " + account);
        goed(stap(id, "afscheid", "op", VANDAAG, "reden", "GEEN_TIJD", "bedank", "ja"));
        assertThat(coordinator.get(pad).body()).contains("Gestopt", "Wij bewaren dit tot en met", "Marjan Visser");
        assertThat(ServerDatabase.ask("select count(*) from uitgaand where aan = '" + mail
                        + "' and vanzelf = 'VRIJWILLIGER_BEDANKT'"))
                .isEqualTo("1");
        assertThat(beheerder.get("/beheer/gevraagde-accounts").body()).contains("/beheer/mensen/" + account);
        assertThat(coordinator.get(pad).body()).contains("Komt terug", "Het staat bij de beheerder op de lijst.");
        ServerDatabase.execute("update medewerker set actief = false, gesloten_op = now() where id = " + account);
        assertThat(coordinator.get(pad + "/stap/terug").body()).contains("Wat al gedaan is, telt nog");
        goed(stap(id, "terug"));
        assertThat(coordinator.get(pad).body()).contains("Wacht op het account", "Kwam terug");
        assertThat(beheerder.get("/beheer/gevraagde-accounts").body()).contains(naam, "Open weer");
        goed(beheerder.post("/beheer/gevraagde-accounts/" + id));
        assertThat(beheerder.get("/beheer/gevraagde-accounts").body()).doesNotContain("Open weer");
        ServerDatabase.execute("update medewerker set actief = false, gesloten_op = now() where id = " + account);
        assertThat(coordinator.get("/vrijwilligers").body()).contains("Account gesloten, of geen bemiddelaar meer");
    }

    @Test
    void uren_van_de_afloop_van_een_gesprek_tot_ze_betaald_zijn() {
        String nummer = new Zaakloop(basis).bijEersteBuur();
        Bezoeker ineke = Bezoeker.als("bemiddelaar", basis);
        String gesprek = "/bemiddelingen/" + nummer + "/eerste-gesprek";
        assertThat(ineke.get(gesprek).body()).contains("Tijd en reiskosten");
        String[] velden = {
            "versie", ineke.versie(gesprek), "antwoord", "GAAT_DOOR", "op", VANDAAG, "minuten", "75", "km", "6"
        };
        assertThat(ineke.post(gesprek, met(velden, "ov", "veel")).body())
                .contains("Vul het bedrag zo in: 4,20.", "value=\"veel\"", "<details class=\"uitklap\" open");
        goed(ineke.post(gesprek, met(velden, "ov", "2,50")));
        String regel = "/mijn-uren/" + ServerDatabase.ask("select id from urenregel where zaak = '" + nummer + "'");
        assertThat(ineke.get("/mijn-uren").body()).contains("Zaak " + nummer, "1 uur en 15 minuten", "€ 3,88", regel);
        assertThat(Bezoeker.als("bemiddelaar2", basis).get(regel).statusCode()).isEqualTo(404);
        goed(ineke.post(
                regel, "versie", ineke.versie(regel), "op", VANDAAG, "soort", "GESPREK", "minuten", "60", "km", "0"));

        assertThat(coordinator.get("/vrijwilligers/kosten").body()).contains("Ineke Wolters", "Markeer als betaald");
        String naam = ServerDatabase.ask("select naam from medewerker where gebruikersnaam = 'bemiddelaar'");
        ServerDatabase.execute("update medewerker set naam = '=1+1' where gebruikersnaam = 'bemiddelaar'");
        try {
            assertThat(coordinator.get("/vrijwilligers/kosten.csv").body())
                    .contains("'=1+1;" + VANDAAG + ";een zaak;" + nummer + ";60;0;0,23;0,00;0,00");
        } finally {
            ServerDatabase.execute("update medewerker set naam = '" + naam + "' where gebruikersnaam = 'bemiddelaar'");
        }
        String wie = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'bemiddelaar'");
        String kwartaal = VANDAAG.substring(0, 4) + "-" + ((Integer.parseInt(VANDAAG.substring(5, 7)) - 1) / 3 + 1);
        String gezien = coordinator
                .get("/vrijwilligers/kosten")
                .body()
                .replaceFirst("(?s).*name=\"wie\" value=\"" + wie + "\".*?name=\"gezien\" value=\"([^\"]+)\".*", "$1");
        String[] betaling = {"wie", wie, "kwartaal", kwartaal, "gezien", gezien};
        assertThat(coordinator
                        .post("/vrijwilligers/kosten/betaald", "wie", wie, "kwartaal", kwartaal, "gezien", "0 van 0")
                        .body())
                .contains("Er is niets als betaald gemarkeerd.");
        goed(coordinator.post("/vrijwilligers/kosten/betaald", betaling));
        assertThat(coordinator.post("/vrijwilligers/kosten/betaald", betaling).body())
                .contains("Er is niets meer te betalen.");
        assertThat(coordinator.get("/vrijwilligers/kosten/erbij/namens").body()).contains("Ineke Wolters");
        String bij = "/vrijwilligers/kosten/erbij/verbetering";
        assertThat(coordinator.get(bij).body()).contains("Verschil, in euro");
        String[] verschil = {
            "sleutel", UUID.randomUUID().toString(), "wie", wie, "over", kwartaal, "reden", "Proef " + nummer
        };
        assertThat(coordinator.post(bij, met(verschil, "bedrag", "veel")).statusCode())
                .isEqualTo(422);
        goed(coordinator.post(bij, met(verschil, "bedrag", "-1,20")));
        assertThat(coordinator.get("/vrijwilligers/kosten").body()).contains("verbetering € -1,20", "Ja, betaald");
        assertThat(ineke.get("/mijn-uren").body()).contains("Proef " + nummer, "€ -1,20");
        ServerDatabase.execute("delete from urenregel where reden = 'Proef " + nummer + "'");
        assertThat(ineke.get(regel).body()).contains("het is al betaald");
        assertThat(ineke.post(regel + "/weg", "versie", "2").statusCode()).isNotEqualTo(303);
        assertThat(ServerDatabase.ask(
                        "select minuten || ' ' || betaald_door from urenregel where zaak = '" + nummer + "'"))
                .isEqualTo("60 Marjan Visser");
        ServerDatabase.execute("alter table urenregel disable trigger urenregel_betaald;"
                + " delete from urenregel where zaak = '" + nummer + "';"
                + " alter table urenregel enable trigger urenregel_betaald");
    }

    /** A double tap, each on its own connection. */
    private String meldTweeKeerTegelijk(String naam, String mail) {
        String[] velden = {
            "sleutel",
            UUID.randomUUID().toString(),
            "naam",
            naam,
            "email",
            mail,
            "woonbuurt",
            "BU00140001",
            "talen",
            "Nederlands",
            "herkomst",
            "BEWONER"
        };
        List<CompletableFuture<Integer>> antwoorden = IntStream.range(0, 4)
                .mapToObj(keer -> Tegelijk.vraag(
                        () -> coordinator.post("/vrijwilligers/nieuw", velden).statusCode()))
                .toList();
        assertThat(antwoorden).allSatisfy(een -> assertThat(een.join()).isEqualTo(303));
        assertThat(coordinator
                        .post("/vrijwilligers/nieuw", met(velden, "naam", "Ander"))
                        .statusCode())
                .isEqualTo(303);
        velden[1] = UUID.randomUUID().toString();
        assertThat(coordinator.post("/vrijwilligers/nieuw", velden).body())
                .contains("Met dit e-mailadres staat er al iemand");
        assertThat(ServerDatabase.ask("select count(*) from loopbaan where email = '" + mail + "'"))
                .isEqualTo("1");
        return ServerDatabase.ask("select id from loopbaan where email = '" + mail + "'");
    }

    private String training(String id) {
        HttpResponse<String> gepland = coordinator.post(
                "/vrijwilligers/bijeenkomsten/nieuw",
                "sleutel",
                UUID.randomUUID().toString(),
                "soort",
                "BASISTRAINING",
                "dag",
                VANDAAG,
                "van",
                "09:00",
                "tot",
                "12:00",
                "plaats",
                "De Linde",
                "genodigden",
                id);
        String naar = gepland.headers().firstValue("Location").orElseThrow();
        assertThat(
                        ServerDatabase.ask(
                                "select count(*) from uitgaand u join loopbaan l on l.email = u.aan where l.id = " + id
                                        + " and u.vanzelf = 'BIJEENKOMST' and u.agenda like '%SUMMARY:Buurtbemiddeling%basistraining%'"))
                .isEqualTo("1");
        ServerDatabase.execute(
                "delete from uitgaand where vanzelf = 'BIJEENKOMST' and aan = (select email from loopbaan"
                        + " where id = " + id + ")");
        return URI.create(naar).getPath();
    }

    /** The link of the invitation is tried elsewhere: from here on he or she is at work, and both say yes. */
    private void eersteZaak(String account) {
        ServerDatabase.execute(
                "update medewerker set actief = true, gebruikersnaam = 'm' || id, wachtwoord = 'x' where id = "
                        + account);
        String nummer = new Zaakloop(basis).opWachtlijst();
        String ineke = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'bemiddelaar'");
        String youssef = ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'bemiddelaar2'");
        String pad = "/bemiddelingen/" + nummer + "/toewijzing";
        HttpResponse<String> nee =
                coordinator.post(pad, "versie", coordinator.versie(pad), "paar", account, "paar", youssef);
        assertThat(nee.body()).contains("Een eerste zaak gaat samen met iemand met ervaring.");
        goed(coordinator.post(pad, "versie", coordinator.versie(pad), "paar", account, "paar", ineke));
        ServerDatabase.execute("update toewijzing set aangenomen_op = now() where bemiddeling_id ="
                + " (select id from bemiddeling where nummer = '" + nummer + "')");
    }

    private HttpResponse<String> stap(String id, String woord, String... velden) {
        String pad = "/vrijwilligers/personen/" + id + "/stap/" + woord;
        return coordinator.post(pad, met(velden, "versie", coordinator.versie(pad)));
    }

    private static String[] met(String[] velden, String... meer) {
        return Stream.of(velden, meer).flatMap(Stream::of).toArray(String[]::new);
    }

    private static void goed(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
    }
}
