import static io.gatling.javaapi.core.CoreDsl.*;
import static io.gatling.javaapi.http.HttpDsl.*;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A whole office at once, by Gatling: each of 200 people with a browser of their own, who look, search and do the steps of cases as these
 * come up, and think between two clicks. They come in within three minutes. Two accounts are those of all mediators: what another was quicker
 * with is answered with 409, a case that was closed meanwhile is no longer the pair's (404), and a case of the demo that asks more than is
 * answered here 422: no faults.
 */
public final class Mensen extends Simulation {

    private static final int MENSEN = Integer.getInteger("mensen", 200);
    private static final Duration LANG = Duration.ofMinutes(Integer.getInteger("minuten", 30));
    private static final int P95 = Integer.getInteger("p95", 1_000);
    private static final Duration KOMEN = Duration.ofMinutes(3);
    private static final Duration DENK_VAN = Duration.ofSeconds(3);
    private static final Duration DENK_TOT = Duration.ofSeconds(17);

    private static final String ZAAK = "href=\"(/bemiddelingen/[0-9]{4}-[0-9]+)\"";
    private static final String TOKEN = "name=\"csrf\" value=\"([^\"]+)\"";
    private static final String VERSIE = "name=\"versie\" value=\"([0-9]+)\"";
    private static final String KANDIDAAT = "name=\"paar\" value=\"([0-9]+)\"[^§]*?<b>([^<]+)</b>";

    private static final AtomicInteger HUIS = new AtomicInteger((int) (System.nanoTime() % 90_000));
    private static final String STRAAT = "" + (char) ('A' + System.nanoTime() / 1_000 % 26) + (char) ('A' + System.nanoTime() / 26_000 % 26);

    private final Toestand toestand = new Toestand();

    public Mensen() {
        HttpProtocolBuilder browser = http.baseUrl(System.getProperty("basis"))
                .acceptHeader("text/html")
                .acceptEncodingHeader("gzip")
                .inferHtmlResources()
                .silentResources();
        List<PopulationBuilder> allen = new ArrayList<>();
        allen.add(van("coordinator", 10, binnen("coordinator"), coordinator()));
        allen.add(van("bemiddelaar", 20, binnen("bemiddelaar"), bemiddelaar()));
        allen.add(van("bemiddelaar2", 20, binnen("bemiddelaar2"), bemiddelaar()));
        allen.add(van("concierge", 20, binnen("concierge"), kijkt("/straat", "/straat/dag", "/hotspots", "/overlast")));
        allen.add(van("manager", 10, binnen("manager"), kijkt("/zaken-nu", "/resultaten", "/overlast-cijfers", "/wijkkompas", "/kaart")));
        allen.add(van("niemand", 20, pause(DENK_VAN), kijkt("/wijk", "/hulp-vragen", "/overlast-melden", "/privacy")));
        setUp(allen)
                .protocols(browser)
                .assertions(global().failedRequests().count().is(0L), forAll().responseTime().percentile(95.0).lte(P95));
    }

    @Override
    public void before() {
        toestand.begin();
    }

    @Override
    public void after() {
        toestand.eind();
    }

    /** @param deel of a hundred people */
    private static PopulationBuilder van(String wie, int deel, ChainBuilder eerst, ChainBuilder steeds) {
        ScenarioBuilder leven = scenario(wie).exec(eerst).during(LANG).on(exec(steeds));
        return leven.injectOpen(rampUsers(Math.max(1, MENSEN * deel / 100)).during(KOMEN));
    }

    private static ChainBuilder binnen(String wie) {
        return exec(http("GET /inloggen").get("/inloggen").check(regex(TOKEN).saveAs("csrf")))
                .exec(http("POST /inloggen")
                        .post("/inloggen")
                        .formParam("csrf", "#{csrf}")
                        .formParam("gebruikersnaam", wie)
                        .formParam("wachtwoord", "Demo-stad-Groningen-1")
                        .disableFollowRedirect()
                        .check(status().is(303)))
                .pause(DENK_VAN, DENK_TOT);
    }

    private static ChainBuilder coordinator() {
        return randomSwitch()
                .on(
                        percent(25).then(kijk("/werkvoorraad")),
                        percent(25).then(zaak("afsluiting", "resultaat", "TWEEDE_BUUR_WEIGERT")),
                        percent(15).then(zoek()),
                        percent(10).then(kijk("/nog-te-vertellen")),
                        percent(10).then(kijk("/agenda")),
                        percent(5).then(kijk("/werkvoorraad/veranderd")),
                        percent(10).then(nieuw()));
    }

    private static ChainBuilder bemiddelaar() {
        return randomSwitch()
                .on(
                        percent(45).then(kijk("/mijn-zaken").exec(vraag())),
                        percent(20).then(zaak("eerste-gesprek", "antwoord", "GAAT_DOOR")),
                        percent(20).then(zaak("tweede-buur", "antwoord", "WEIGERT")),
                        percent(10).then(kijk("/agenda")),
                        percent(5).then(kijk("/account")));
    }

    private static ChainBuilder kijkt(String... paden) {
        return uniformRandomSwitch().on(Arrays.stream(paden).map(Mensen::kijk).toList());
    }

    /** A page, whose forms and cases are remembered for what is done next. */
    private static ChainBuilder kijk(String pad) {
        return exec(gezien(http("GET " + pad).get(pad))
                        .check(regex(ZAAK).findRandom().optional().saveAs("zaak"))
                        .check(regex("/mijn-zaken/vragen/([0-9]+)").findRandom().optional().saveAs("vraag")))
                .pause(DENK_VAN, DENK_TOT);
    }

    /** The page itself and not that of logging in. */
    private static HttpRequestActionBuilder gezien(HttpRequestActionBuilder pagina) {
        return pagina.check(status().is(200))
                .check(currentLocationRegex("/inloggen").notExists())
                .check(regex(TOKEN).optional().saveAs("csrf"));
    }

    private static ChainBuilder zoek() {
        return kijk("/zoeken")
                .exec(http("POST /zoeken").post("/zoeken").formParam("csrf", "#{csrf}").formParam("zoek", "Meting"))
                .pause(DENK_VAN, DENK_TOT);
    }

    private static ChainBuilder vraag() {
        return doIf(session -> session.contains("vraag"))
                .then(exec(http("POST /mijn-zaken/vragen/…")
                                .post("/mijn-zaken/vragen/#{vraag}")
                                .formParam("csrf", "#{csrf}")
                                .formParam("antwoord", "JA")
                                .disableFollowRedirect()
                                .check(status().in(303, 404, 409)))
                        .exec(session -> session.remove("vraag"))
                        .pause(DENK_VAN, DENK_TOT));
    }

    /** A case that was on the page before, and this step of it when it is its turn. */
    private static ChainBuilder zaak(String stap, String veld, String antwoord) {
        return doIf(session -> session.contains("zaak"))
                .then(exec(http("GET /bemiddelingen/…")
                                .get("#{zaak}")
                                .check(status().in(200, 404))
                                .check(currentLocationRegex("/inloggen").notExists())
                                .check(regex("/" + stap + "\"").optional().saveAs("stap")))
                        .pause(DENK_VAN, DENK_TOT)
                        .doIf(session -> session.contains("stap"))
                        .then(stap(stap, veld, antwoord)));
    }

    private static ChainBuilder stap(String stap, String veld, String antwoord) {
        return exec(http("GET …/" + stap)
                        .get("#{zaak}/" + stap)
                        .check(status().in(200, 404))
                        .check(regex(VERSIE).optional().saveAs("versie")))
                .pause(DENK_VAN, DENK_TOT)
                .doIf(session -> session.contains("versie"))
                .then(exec(http("POST …/" + stap)
                        .post("#{zaak}/" + stap)
                        .formParam("csrf", "#{csrf}")
                        .formParam("versie", "#{versie}")
                        .formParam(veld, antwoord)
                        .formParam("ingelicht", "ja")
                        .disableFollowRedirect()
                        .check(status().in(303, 404, 409, 422))))
                .exec(session -> session.remove("versie").remove("stap"));
    }

    private static ChainBuilder nieuw() {
        return exec(gezien(http("GET /aanmelding").get("/aanmelding")))
                .pause(DENK_VAN, DENK_TOT)
                .exec(session -> session.set("sleutel", UUID.randomUUID().toString())
                        .set("huisnummer", 1 + HUIS.incrementAndGet() % 99_000))
                .exec(aanmelding())
                .exec(stap("intake", "besluit", "GESCHIKT"))
                .exec(paar());
    }

    private static HttpRequestActionBuilder aanmelding() {
        return http("POST /aanmelding")
                .post("/aanmelding")
                .formParam("csrf", "#{csrf}")
                .formParam("sleutel", "#{sleutel}")
                .formParam("kanaal", "TELEFOON")
                .formParam("verwijzer", "ZELFMELDER")
                .formParam("aard", "GELUID_PERSONEN")
                .formParam("naam", "Mevr. B. Meting")
                .formParam("telefoon", "06 00112233")
                .formParam("postcode", "9799 " + STRAAT)
                .formParam("huisnummer", "#{huisnummer}")
                .formParam("buurt", "BU00140000")
                .formParam("taal", "Nederlands")
                .disableFollowRedirect()
                .check(status().is(303))
                .check(headerRegex("Location", "(/bemiddelingen/[0-9-]+)").saveAs("zaak"));
    }

    private static ChainBuilder paar() {
        return exec(gezien(http("GET …/toewijzing").get("#{zaak}/toewijzing"))
                        .check(regex(VERSIE).saveAs("versie"))
                        .check(regex(KANDIDAAT).captureGroups(2).findAll()
                                .transform(alle -> alle.stream()
                                        .map(een -> (List<?>) een)
                                        .filter(een -> een.get(1).equals("Ineke Wolters") || een.get(1).equals("Youssef Benali"))
                                        .map(een -> een.get(0))
                                        .toList())
                                .saveAs("paar")))
                .pause(DENK_VAN, DENK_TOT)
                .exec(http("POST …/toewijzing")
                        .post("#{zaak}/toewijzing")
                        .formParam("csrf", "#{csrf}")
                        .formParam("versie", "#{versie}")
                        .multivaluedFormParam("paar", "#{paar}")
                        .disableFollowRedirect()
                        .check(status().is(303)))
                .exec(session -> session.remove("versie").remove("paar"));
    }
}
