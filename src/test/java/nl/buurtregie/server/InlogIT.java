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
        Bezoeker eigen = Bezoeker.als("vrijwilliger8", adres.toURI());
        Bezoeker elders = Bezoeker.als("vrijwilliger8", adres.toURI());
        String nieuw = "Paarden eten geen sla in mei";
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
        assertThat(poging(opnieuw, "vrijwilliger8", nieuw).statusCode()).isEqualTo(303);
        assertThat(hash("vrijwilliger8")).startsWith("PBKDF2WithHmacSHA512:210000:");
        assertThat(hash("vrijwilliger9"))
                .as("as the program stored it when it opened the account")
                .startsWith("PBKDF2WithHmacSHA512:210000:");
    }

    @Test
    void uitloggen_is_uit_en_een_verlopen_formulier_laat_zien_wat_er_stond() throws URISyntaxException {
        Bezoeker bezoeker = Bezoeker.als("coordinator", adres.toURI());
        assertThat(bezoeker.post("/uitloggen").statusCode()).isEqualTo(303);
        assertThat(bezoeker.get("/werkvoorraad").statusCode()).isEqualTo(303);
        HttpResponse<String> verlopen = bezoeker.post("/zoeken", "zoek", "Dit typte ik net");
        assertThat(verlopen.statusCode()).isEqualTo(403);
        assertThat(verlopen.body()).contains("Dit typte ik net").contains("/inloggen");
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
        assertThat(heen(gerda, "?naar=/" + "a".repeat(1_000))).startsWith(gemeente.uitgever());
        String terug = terug(gerda, "?naar=/resultaten");
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

        assertThat(heen(gerda, "?opnieuw=ja")).contains("prompt=login", "max_age=0");
        assertThat(gerda.get(terug(gerda, "?opnieuw=ja")).body()).contains("Bevestigd");
        assertThat(gerda.get(terug(gerda, "")).statusCode())
                .as("nobody was asked anything there")
                .isEqualTo(303);

        assertThat(meldAf("onzin")).isEqualTo(400);
        assertThat(gerda.get("/account").statusCode()).isEqualTo(200);
        assertThat(meldAf(gemeente.afmelding("it-1", "it-daar"))).isEqualTo(200);
        assertThat(plek(gerda.get("/account"))).contains("/inloggen");
    }

    private int meldAf(String token) throws URISyntaxException {
        return Bezoeker.anoniem(adres.toURI())
                .postRuw("/inloggen/gemeente/afmelding", "application/x-www-form-urlencoded", "logout_token=" + token)
                .statusCode();
    }

    private static String heen(Bezoeker wie, String vraag) {
        return plek(wie.get("/inloggen/gemeente" + vraag));
    }

    private static String terug(Bezoeker wie, String vraag) {
        URI terug = ServerListener.gemeente().logIn(URI.create(heen(wie, vraag)));
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
        assertThat(hier.get("/gezond/metingen").body())
                .contains("buurtregie_antwoord")
                .contains("buurtregie_vastgelopen");
        assertThat(hier.getVia("/gezond/gereed", "203.0.113.9").statusCode()).isEqualTo(404);
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
