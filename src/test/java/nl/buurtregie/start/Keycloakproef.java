package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.buurtregie.medewerker.Demoaccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product as it is shipped, a real Keycloak and a real Chromium. No part of the suite: deploy/bench/run keycloak. The
 * product is at localhost and Keycloak at 127.0.0.1: to a browser those are two sites, as they are at a gemeente.
 */
@Tag("keycloak")
class Keycloakproef {

    private static final String LOTTE = "de wind komt uit het westen";

    private Instant begin = Instant.now();
    private Keycloak keycloak;
    private EigenServer server;
    private String hier;
    private Playwright playwright;
    private Browser chromium;

    @BeforeEach
    void open(@TempDir Path map) throws Exception {
        server = new EigenServer(map, Map.of());
        hier = "http://localhost:" + server.poort();
        keycloak = new Keycloak(map, hier);
        gezien("Keycloak staat");
        server.met(Map.of(
                "BUURTREGIE_GEMEENTELOGIN_UITGEVER",
                keycloak.uitgever(),
                "BUURTREGIE_GEMEENTELOGIN_CLIENT",
                "buurtregie",
                "BUURTREGIE_GEMEENTELOGIN_GEHEIM",
                Keycloak.GEHEIM,
                "BUURTREGIE_GEMEENTELOGIN_NAAM",
                "de gemeente Groningen"));
        server.start();
        gezien("Buurtregie staat");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(nl.buurtregie.e2e.Browser.programma())
                        .setArgs(nl.buurtregie.e2e.Browser.VLAGGEN));
    }

    @AfterEach
    void dicht() throws InterruptedException {
        if (playwright != null) {
            playwright.close();
        }
        server.close();
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void van_de_eerste_keer_inloggen_tot_een_gemeente_die_weg_is() throws Exception {
        Page lotte = venster();
        klikGemeente(lotte);
        bijKeycloak(lotte, "lotte", LOTTE);
        lotte.waitForURL(hier + "/werkvoorraad");
        gezien("ingelogd op de pagina van Keycloak, op de werkvoorraad");
        assertThat(account(lotte)).contains("Lotte Windkracht", "Via de gemeente", "coördinator", "bemiddelaar");
        assertThat(lotte.locator("a[href='/wachtwoord']").count()).isZero();
        gezien("het account zegt: via de gemeente");

        Page bram = venster();
        klikGemeente(bram);
        bijKeycloak(bram, "bram", "de wind komt uit het oosten");
        bram.waitForURL(hier + "/inloggen/gemeente/terug**");
        assertThat(bram.textContent("main")).contains("in Buurtregie heb je nog geen rol");
        gezien("wie geen rol heeft leest waarom");

        keycloak.haalUitGroep("lotte", "buurtregie-bemiddelaar");
        assertThat(account(lotte)).as("until the next login").contains("bemiddelaar");
        uitloggen(lotte);
        klikGemeente(lotte);
        lotte.waitForURL(hier + "/werkvoorraad");
        assertThat(account(lotte)).contains("coördinator").doesNotContain("bemiddelaar");
        gezien("een groep minder daar is een rol minder hier, bij de volgende keer");

        lotte.navigate(hier + "/inloggen/gemeente?opnieuw=ja");
        assertThat(lotte.url()).as("it asks again").startsWith(keycloak.uitgever());
        lotte.fill("#password", LOTTE);
        lotte.click("#kc-login");
        lotte.waitForURL(hier + "/inloggen/gemeente/terug**");
        assertThat(lotte.textContent("main")).contains("Bevestigd");
        assertThat(account(lotte)).contains("Lotte Windkracht");
        gezien("opnieuw laten zien wie je bent");

        Instant afgemeld = Instant.now();
        keycloak.logUit("lotte");
        while (!naar(lotte, "/werkvoorraad").contains("/inloggen")) {
            assertThat(Instant.now()).isBefore(afgemeld.plusSeconds(10));
            Thread.sleep(200);
        }
        gezien("daar uitgelogd is hier uitgelogd, na "
                + Duration.between(afgemeld, Instant.now()).toMillis() + " ms");

        rollenErgensAnders();
        keycloak.dood();
        Page later = venster();
        Instant gevraagd = Instant.now();
        klikGemeente(later);
        assertThat(later.textContent("main")).contains("Inloggen via de gemeente werkt nu niet");
        assertThat(Duration.between(gevraagd, Instant.now())).isLessThan(Duration.ofSeconds(10));
        later.fill("#gebruikersnaam", "coordinator");
        later.fill("#wachtwoord", Demoaccounts.WACHTWOORD);
        later.click("form[action='/inloggen'] button");
        later.waitForURL(hier + "/werkvoorraad");
        gezien("zonder Keycloak zegt de inlogpagina dat, en met een wachtwoord kan het nog");
    }

    /** Realm roles instead of groups; the account is there already, so its roles change. */
    private void rollenErgensAnders() throws Exception {
        server.close();
        server.met(Map.of("BUURTREGIE_GEMEENTELOGIN_ROLLEN", "realm_access.roles"));
        server.start();
        Page lotte = venster();
        klikGemeente(lotte);
        bijKeycloak(lotte, "lotte", LOTTE);
        lotte.waitForURL(url -> url.startsWith(hier));
        assertThat(account(lotte)).contains("manager").doesNotContain("coördinator");
        gezien("rollen uit realm_access.roles");
    }

    private Page venster() {
        BrowserContext eigen = chromium.newContext(new Browser.NewContextOptions().setLocale("nl-NL"));
        eigen.setDefaultTimeout(30_000);
        return eigen.newPage();
    }

    private void klikGemeente(Page pagina) {
        naar(pagina, "/inloggen");
        pagina.click("text=Via de gemeente Groningen");
        pagina.waitForURL(url -> !url.endsWith("/inloggen"));
        pagina.waitForFunction("!document.title.startsWith('Naar de gemeente')");
    }

    private void bijKeycloak(Page pagina, String wie, String wachtwoord) {
        assertThat(pagina.url()).startsWith(keycloak.uitgever());
        pagina.fill("#username", wie);
        pagina.fill("#password", wachtwoord);
        pagina.click("#kc-login");
    }

    private void uitloggen(Page pagina) {
        pagina.waitForNavigation(
                () -> pagina.evaluate("document.querySelector('form[action=\"/uitloggen\"]').submit()"));
        assertThat(pagina.textContent("main"))
                .as("there still")
                .contains("Je bent hier uitgelogd", "Log ook uit bij de gemeente Groningen");
    }

    private String account(Page pagina) {
        naar(pagina, "/account");
        return pagina.textContent("main");
    }

    private String naar(Page pagina, String pad) {
        pagina.navigate(hier + pad);
        return pagina.url();
    }

    private void gezien(String wat) {
        System.out.printf(
                "Keycloak: %5.1f s  %s%n",
                Duration.between(begin, Instant.now()).toMillis() / 1000.0, wat);
    }
}
