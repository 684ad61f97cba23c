package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.mensen.gemeente.Proefprovider;
import nl.buurtregie.platform.Release;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Getting in and out, and what a stranger may know of the program's health. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InlogIT {

    private static final String KLOPT_NIET = "De gebruikersnaam of het wachtwoord klopt niet.";

    @ArquillianResource
    private URL adres;

    @Test
    void na_vijf_keer_fout_is_het_account_dicht_en_het_antwoord_altijd_hetzelfde() throws URISyntaxException {
        Bezoeker bezoeker = Bezoeker.vanaf("203.0.113.66", adres.toURI());
        bezoeker.get("/inloggen");
        assertThat(hash("vrijwilliger9"))
                .as("as the program stored it when it opened the account")
                .startsWith("PBKDF2WithHmacSHA512:210000:");
        Demowachtwoord.zetTerug("vrijwilliger9");
        for (String naam : List.of("vrijwilliger9", "wie-is-dit")) {
            assertThat(IntStream.range(0, 20)
                            .parallel()
                            .mapToObj(i -> poging(bezoeker, naam, "fout wachtwoord"))
                            .toList())
                    .as("twenty at once, of a name that is there or not")
                    .allSatisfy(antwoord -> {
                        assertThat(antwoord.statusCode()).isEqualTo(422);
                        assertThat(antwoord.body()).contains(KLOPT_NIET);
                    });
        }
        assertThat(ServerDatabase.ask("select count(*) from inlogpoging where aantal = 20"))
                .as("all were counted")
                .isEqualTo("4");
        assertThat(poging(bezoeker, "vrijwilliger9", Demoaccounts.WACHTWOORD).body())
                .contains(KLOPT_NIET);
        assertThat(poging(bezoeker, "wie-is-dit", Demoaccounts.WACHTWOORD).body())
                .contains(KLOPT_NIET);
        bezoeker.get("/test/klok/1");
        assertThat(poging(bezoeker, "vrijwilliger9", Demoaccounts.WACHTWOORD).statusCode())
                .isEqualTo(303);
        bezoeker.get("/test/klok/0");
    }

    @Test
    void een_nieuw_wachtwoord_werkt_en_het_oude_nergens_meer() throws URISyntaxException {
        Demowachtwoord.zetTerug("vrijwilliger8");
        Bezoeker eigen = Bezoeker.als("vrijwilliger8", adres.toURI());
        Bezoeker elders = Bezoeker.als("vrijwilliger8", adres.toURI());
        String nieuw = "  Paarden eten geen sla in mei ";
        assertThat(wijzig(eigen, "verkeerd", nieuw, nieuw).body()).contains("Dit is niet je huidige wachtwoord.");
        assertThat(wijzig(eigen, Demoaccounts.WACHTWOORD, "kort", "kort").body())
                .contains("minstens 12 tekens");
        assertThat(wijzig(eigen, Demoaccounts.WACHTWOORD, nieuw, "iets anders").body())
                .contains("niet gelijk");
        assertThat(wijzig(eigen, Demoaccounts.WACHTWOORD, nieuw, nieuw).statusCode())
                .isEqualTo(303);
        assertThat(eigen.get("/mijn-zaken").statusCode()).isEqualTo(200);
        assertThat(elders.get("/mijn-zaken").headers().firstValue("location").orElse(""))
                .as("wie elders met het oude was ingelogd")
                .contains("/inloggen");
        Bezoeker opnieuw = Bezoeker.anoniem(adres.toURI());
        opnieuw.get("/inloggen");
        assertThat(poging(opnieuw, "vrijwilliger8", Demoaccounts.WACHTWOORD).statusCode())
                .isEqualTo(422);
        assertThat(poging(opnieuw, "vrijwilliger8", nieuw.strip()).statusCode())
                .as("exactly as it was typed")
                .isEqualTo(422);
        assertThat(poging(opnieuw, "vrijwilliger8", nieuw).statusCode()).isEqualTo(303);
        assertThat(hash("vrijwilliger8")).startsWith("PBKDF2WithHmacSHA512:210000:");
    }

    @Test
    void uitloggen_is_uit_en_een_verlopen_formulier_laat_zien_wat_er_stond() throws URISyntaxException {
        Bezoeker bezoeker = Bezoeker.als("coordinator", adres.toURI());
        assertThat(bezoeker.post("/uitloggen"))
                .returns(303, HttpResponse::statusCode)
                .returns(
                        "\"cache\"",
                        weg -> weg.headers().firstValue("Clear-Site-Data").orElse(""));
        assertThat(bezoeker.get("/werkvoorraad").statusCode()).isEqualTo(303);
        HttpResponse<String> verlopen = bezoeker.post("/zoeken", "zoek", "Dit typte ik net");
        assertThat(verlopen.statusCode()).isEqualTo(403);
        assertThat(verlopen.body()).contains("Dit typte ik net").contains("/inloggen");
    }

    @Test
    void wat_in_een_ander_tabblad_open_stond_is_van_niemand_als_iemand_anders_inlogt() throws URISyntaxException {
        Bezoeker browser = Bezoeker.als("vrijwilliger7", adres.toURI());
        String tabblad = browser.token();
        poging(browser, "vrijwilliger7", Demoaccounts.WACHTWOORD);
        assertThat(zoek(browser, tabblad).statusCode())
                .as("it is still the same person")
                .isEqualTo(200);
        poging(browser, "coordinator", Demoaccounts.WACHTWOORD);
        HttpResponse<String> oud = zoek(browser, tabblad);
        assertThat(oud.statusCode()).isEqualTo(403);
        assertThat(oud.body()).contains("Dit typte ik net", "iemand anders logde hier in");

        browser.get("/zoeken");
        browser.post("/slot/nu");
        HttpResponse<String> opSlot = zoek(browser, browser.token());
        assertThat(opSlot.statusCode()).isEqualTo(403);
        assertThat(opSlot.body()).contains("Dit typte ik net", "/inloggen");
        assertThat(Bezoeker.anoniem(adres.toURI())
                        .postRuw("/wijkkompas/invoer", "multipart/form-data; boundary=x", "x".repeat(100_000))
                        .body())
                .contains("Log opnieuw in")
                .doesNotContain("korter", "Kopieer");
    }

    private static HttpResponse<String> zoek(Bezoeker browser, String tabblad) {
        return browser.postRuw("/zoeken", "application/x-www-form-urlencoded", "zoek=Dit+typte+ik+net&csrf=" + tabblad);
    }

    @Test
    void na_inloggen_ga_je_naar_waar_je_heen_wilde_maar_nooit_naar_een_andere_site() throws URISyntaxException {
        assertThat(naar("/aanmelding")).endsWith("/aanmelding");
        assertThat(naar("//kwaad.example")).doesNotContain("kwaad");
        assertThat(naar("https://kwaad.example/")).doesNotContain("kwaad");
    }

    @Test
    @Functie("PRI-02")
    void wie_bij_de_gemeente_werkt_komt_daar_binnen_en_is_hier_weg_als_hij_daar_weg_is() throws URISyntaxException {
        Proefprovider gemeente = ServerListener.gemeente();
        gemeente.binnenIs(
                Map.of("sub", "it-1", "sid", "it-daar", "name", "Gerda Stad", "groups", List.of("buurtregie-manager")));
        Bezoeker gerda = Bezoeker.anoniem(adres.toURI());
        assertThat(gerda.get("/inloggen").body()).contains("Via de gemeente");
        assertThat(plek(gerda.get("/inloggen/gemeente?naar=/resultaten")))
                .as("a link of somebody else opens nothing")
                .contains("/inloggen?naar=");
        assertThat(heen(gerda, "/" + "a".repeat(1_000))).startsWith(gemeente.uitgever());
        String terug = terug(heen(gerda, "/resultaten"));
        Bezoeker dief = Bezoeker.anoniem(adres.toURI());
        dief.get("/inloggen");
        assertThat(dief.get(terug).statusCode()).isEqualTo(422);
        assertThat(plek(gerda.get(terug))).endsWith("/resultaten");
        assertThat(gerda.get("/account").body())
                .contains("Gerda Stad", "Daar stel je in hoe")
                .doesNotContain("href=\"/wachtwoord\"");
        assertThat(gerda.get(terug).body()).contains("Inloggen via de gemeente lukte niet");
        assertThat(gerda.get(terug.replaceFirst("code=[^&]*", "code=")).statusCode())
                .isEqualTo(422);

        assertThat(opnieuw(gerda)).contains("prompt=login", "max_age=0");
        String sleutel = gerda.koekje("sleutel");
        assertThat(gerda.get(terug(opnieuw(gerda))).body()).contains("Bevestigd");
        assertThat(gerda.koekje("sleutel")).as("another key after confirming").isNotEqualTo(sleutel);
        assertThat(gerda.get(terug(heen(gerda, ""))).statusCode())
                .as("nobody was asked anything there")
                .isEqualTo(303);

        zonderWachtwoordGaatHetSlotOpEenAndereManierOpen(gerda);

        assertThat(meldAf("onzin")).isEqualTo(400);
        assertThat(gerda.get("/account").statusCode()).isEqualTo(200);
        assertThat(meldAf(gemeente.afmelding("it-1", "it-daar"))).isEqualTo(200);
        assertThat(plek(gerda.get("/account"))).contains("/inloggen");
        naHetBevestigenGeldtDeNieuweSessieDaar(gemeente, gerda);

        gerda.get(terug(heen(gerda, "")));
        gerda.get("/account");
        assertThat(gerda.post("/uitloggen").body())
                .contains("Je bent hier uitgelogd", gemeente.uitgever() + "/uit?")
                .contains("post_logout_redirect_uri=", "client_id=buurtregie")
                .doesNotContain("Gerda");
        assertThat(plek(gerda.get("/account"))).contains("/inloggen");
    }

    /** A provider that asks again may begin another session. */
    private void naHetBevestigenGeldtDeNieuweSessieDaar(Proefprovider gemeente, Bezoeker gerda)
            throws URISyntaxException {
        gerda.get(terug(heen(gerda, "")));
        gemeente.binnenIs(Map.of(
                "sub", "it-1", "sid", "it-nieuw", "name", "Gerda Stad", "groups", List.of("buurtregie-manager")));
        assertThat(gerda.get(terug(opnieuw(gerda))).body()).contains("Bevestigd");
        assertThat(gerda.get("/account").statusCode()).isEqualTo(200);
        assertThat(meldAf(gemeente.afmelding("it-1", "it-nieuw"))).isEqualTo(200);
        assertThat(plek(gerda.get("/account"))).contains("/inloggen");
    }

    /** Somebody who has no password is never asked for one, also when another way failed. */
    private void zonderWachtwoordGaatHetSlotOpEenAndereManierOpen(Bezoeker gerda) {
        gerda.get("/account");
        assertThat(plek(gerda.post("/slot/nu"))).contains("/slot");
        assertThat(plek(gerda.get("/inloggen?naar=/account"))).contains("/slot");
        for (HttpResponse<String> opSlot : List.of(
                gerda.get("/slot"),
                gerda.post("/slot", "bevestig-wachtwoord", Demoaccounts.WACHTWOORD),
                gerda.post("/inloggen/passkey", "passkey", "{}"))) {
            assertThat(opSlot.body())
                    .contains("Dit scherm is op slot", "Gerda Stad", "Via de gemeente", "Lukt het niet? Bel ons")
                    .doesNotContain("wachtwoord");
        }
        assertThat(gerda.post("/inloggen/passkey", "passkey", "{}").body())
                .contains("Het lukte niet met deze passkey. Probeer het nog eens, of kies een andere manier.");
        assertThat(plek(gerda.get("/inloggen"))).as("still locked").contains("/slot");
        assertThat(plek(gerda.get(terug(heen(gerda, "/account"))))).endsWith("/account");
        assertThat(gerda.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    @Functie("PRI-09")
    void wie_opnieuw_laat_zien_wie_het_is_krijgt_een_andere_sleutel_en_de_oude_opent_niets() throws URISyntaxException {
        URI hier = adres.toURI();
        Bezoeker eigen = Bezoeker.als("vrijwilliger7", hier);
        Bezoeker dief = eigen.kopie();
        assertThat(dief.get("/mijn-zaken").statusCode()).isEqualTo(200);
        ServerDatabase.execute("update sessie set bevestigd = now() - interval '1 hour' where einde is null");
        assertThat(eigen.post("/account", "email", "lek@voorbeeld.example").body())
                .contains("Bevestig dat jij het bent");
        assertThat(eigen.post("/account?klad=ja", "email", "lek@voorbeeld.example")
                        .body())
                .as("what its address says of the form stays")
                .contains("action=\"/account?klad=ja\"");
        assertThat(email("vrijwilliger7")).isNotEqualTo("lek@voorbeeld.example");
        assertThat(eigen.post(
                                "/account",
                                "email",
                                "eigen@voorbeeld.example",
                                "bevestig-wachtwoord",
                                Demoaccounts.WACHTWOORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(email("vrijwilliger7")).isEqualTo("eigen@voorbeeld.example");
        assertThat(eigen.get("/mijn-zaken").statusCode()).isEqualTo(200);
        assertThat(plek(dief.get("/mijn-zaken"))).contains("/inloggen");
    }

    private static String email(String gebruikersnaam) {
        return ServerDatabase.ask("select email from medewerker where gebruikersnaam = '" + gebruikersnaam + "'");
    }

    private int meldAf(String token) throws URISyntaxException {
        return Bezoeker.anoniem(adres.toURI())
                .postRuw("/inloggen/gemeente/afmelding", "application/x-www-form-urlencoded", "logout_token=" + token)
                .statusCode();
    }

    /** The button on the login page, and where the page after it goes by itself. */
    private static String heen(Bezoeker wie, String naar) {
        return wie.post("/inloggen/gemeente", "terugNaar", naar)
                .headers()
                .firstValue("Refresh")
                .orElse("")
                .replaceFirst("^0; url=", "");
    }

    private static String opnieuw(Bezoeker wie) {
        return plek(wie.get("/inloggen/gemeente?opnieuw=ja"));
    }

    private static String terug(String heen) {
        URI terug = ServerListener.gemeente().logIn(URI.create(heen));
        return terug.getRawPath() + "?" + terug.getRawQuery();
    }

    private static String plek(HttpResponse<String> antwoord) {
        return antwoord.headers().firstValue("Location").orElse("");
    }

    private String naar(String pad) throws URISyntaxException {
        Bezoeker bezoeker = Bezoeker.anoniem(adres.toURI());
        bezoeker.get("/inloggen");
        return bezoeker.post(
                        "/inloggen",
                        "gebruikersnaam",
                        "coordinator",
                        "wachtwoord",
                        Demoaccounts.WACHTWOORD,
                        "terugNaar",
                        pad)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    @Test
    @Functie("BEH-07")
    void gezondheid_en_metingen_zijn_er_op_de_machine_zelf() {
        Bezoeker hier = Bezoeker.anoniem(URI.create(adres.toString()));
        assertThat(hier.get("/gezond/leeft").statusCode()).isEqualTo(200);
        assertThat(hier.get("/gezond/gereed").body()).contains("database goed").contains("proces goed");
        assertThat(hier.get("/gezond/begonnen").statusCode()).isEqualTo(200);
        List<String> metingen = hier.get("/gezond/metingen").body().lines().toList();
        assertThat(metingen)
                .contains(
                        "buurtregie_database_schrijft 1.0",
                        "buurtregie_versie{versie=\"" + Release.version() + "\"} 1.0");
        assertThat(Bewakingsbestanden.metingen()).isNotEmpty().allSatisfy(naam -> assertThat(metingen)
                .as("waar een waarschuwing of een grafiek naar kijkt: " + naam)
                .anyMatch(regel -> regel.startsWith(naam + " ") || regel.startsWith(naam + "{")));
        assertThat(hier.getVia("/gezond/gereed", "203.0.113.9").statusCode()).isEqualTo(404);
        hier.get("/gezond/leeft");
        assertThat(goedeAntwoorden(hier.get("/gezond/metingen").body()))
                .as("wie vraagt hoe het gaat, is geen bezoeker")
                .isEqualTo(goedeAntwoorden(String.join("\n", metingen)));
        String eerste =
                hier.get("/gezond/leeft").headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(hier.get("/gezond/leeft").headers().firstValue("X-Request-Id"))
                .get()
                .isNotEqualTo(eerste);
    }

    @Test
    @Functie("BEH-08")
    void de_demostad_is_gevuld_door_echte_handelingen() {
        Geduld.totDeDemostadVolIs();
        assertThat(ServerDatabase.ask("select count(*) >= 12 from bemiddeling")).isEqualTo("t");
        assertThat(ServerDatabase.ask("select count(*) from bemiddeling b left join feit_aanmelding f on f.zaak = b.id"
                        + " where f.zaak is null"))
                .isEqualTo("0");
        assertThat(ServerDatabase.ask("select count(*) from bemiddeling b where not exists"
                        + " (select 1 from historie h where h.bemiddeling_id = b.id and h.handeling = 'AANMELDING')"))
                .isEqualTo("0");
    }

    private static List<String> goedeAntwoorden(String metingen) {
        return metingen.lines()
                .filter(regel -> regel.startsWith("buurtregie_antwoord_seconds_count{status=\"200\"}"))
                .toList();
    }

    private static String hash(String gebruikersnaam) {
        return ServerDatabase.ask("select wachtwoord from medewerker where gebruikersnaam = '" + gebruikersnaam + "'");
    }

    private static HttpResponse<String> poging(Bezoeker bezoeker, String naam, String wachtwoord) {
        return bezoeker.post("/inloggen", "gebruikersnaam", naam, "wachtwoord", wachtwoord);
    }

    private static HttpResponse<String> wijzig(Bezoeker wie, String huidig, String nieuw, String herhaal) {
        return wie.post("/wachtwoord", "huidig", huidig, "nieuw", nieuw, "herhaal", herhaal);
    }
}
