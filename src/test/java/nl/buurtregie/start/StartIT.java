package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.buurtregie.Functie;
import nl.buurtregie.e2e.Browser;
import nl.buurtregie.e2e.Straatnood;
import nl.buurtregie.server.Bezoeker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The product as it is shipped, by the one command that starts all; from the first start to a clean end. */
@Tag("product")
@DisplayName("Het ene commando dat alles start")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartIT {

    private static final String VOLG = "/volg/abcdefghijklmnopqrstuvwxyzabcdef";

    private Path map;
    private Straatnood straatnood;
    private EigenServer server;

    @BeforeAll
    void begin(@TempDir Path eigen) throws IOException, InterruptedException {
        map = eigen;
        straatnood = new Straatnood(map);
        server = new EigenServer(map, straatnood.instellingen());
        assertThat(server.start()).contains("Demo-stad-Groningen-1");
    }

    @AfterAll
    void klaar() throws InterruptedException {
        server.close();
        straatnood.close();
    }

    @Test
    @Order(0)
    void wat_wordt_uitgeleverd_heeft_geen_demo_en_geen_verstelbare_klok() throws IOException {
        try (ZipFile war = new ZipFile("target/buurtregie.war")) {
            assertThat(war.stream().map(ZipEntry::getName))
                    .anyMatch(naam -> naam.endsWith("bemiddeling/Bemiddeling.class"))
                    .noneMatch(naam -> naam.matches(".*/buurtregie/(demo|start)/.*|.*/MovableClock.*"));
        }
    }

    @Test
    @Order(1)
    @Functie("OVL-11")
    void een_ingestelde_tegelserver_ligt_onder_de_kaart_en_wordt_genoemd() {
        straatnood.tegelsLiggenOnderDeKaart(server);
    }

    @Test
    @Order(2)
    @Functie("OVL-03")
    void dertig_waarnemingen_en_alle_brieven_komen_een_keer_aan_ook_als_de_server_halverwege_sneuvelt()
            throws Exception {
        straatnood.allesKomtEenKeerAan(server);
    }

    @Test
    @Order(3)
    void zonder_database_zegt_elke_pagina_dat_binnen_drie_tellen_en_de_starter_haalt_haar_terug() throws Exception {
        Bezoeker marjan = Bezoeker.bijEigenServer("coordinator", server.adres());
        Bezoeker iemand = Bezoeker.anoniem(server.adres());
        iemand.get("/hulp-vragen/onderwerp");
        String starter = Long.toString(server.starter().pid());
        sein("-STOP", starter); // else it is back before anybody looked
        try {
            sein("-KILL", server.postgres());
            Map<String, Integer> antwoorden =
                    zonderDatabase(marjan, "/werkvoorraad", "/zoeken", "/account", "/bestaat-niet", "/");
            antwoorden.putAll(zonderDatabase(iemand, "/hulp-vragen", "/wijk", VOLG));
            antwoorden.put("zoek", zonderDatabase("zoek", () -> marjan.post("/zoeken", "zoek", "Windroos")));
            antwoorden.put("stuur", zonderDatabase("stuur", () -> iemand.post("/hulp-vragen/controle")));
            assertThat(antwoorden)
                    .isEqualTo(Map.of(
                            "/werkvoorraad",
                            503,
                            "/zoeken",
                            503,
                            "/account",
                            503,
                            "/bestaat-niet",
                            503,
                            "/",
                            503,
                            "/hulp-vragen",
                            200,
                            "/wijk",
                            503,
                            VOLG,
                            503,
                            "zoek",
                            503,
                            "stuur",
                            503));
            assertThat(marjan.get("/werkvoorraad").statusCode()).isEqualTo(503);
            assertThat(iemand.get("/gezond/gereed").statusCode()).isEqualTo(503);
            assertThat(iemand.get("/gezond/begonnen").statusCode())
                    .as("of nobody is sent here any more, and sees this page")
                    .isEqualTo(200);
        } finally {
            sein("-CONT", starter);
        }
        Instant einde = Instant.now().plusSeconds(60);
        while (marjan.get("/werkvoorraad").statusCode() != 200) {
            assertThat(Instant.now()).as("de starter haalt de database terug").isBefore(einde);
            Thread.sleep(200);
        }
        for (int keer = 0; keer < 50; keer++) { // not one old connection is left that breaks a page
            assertThat(marjan.get("/werkvoorraad").statusCode()).isEqualTo(200);
        }
    }

    @Test
    @Order(4)
    void een_database_die_zwijgt_laat_niemand_wachten() throws Exception {
        Bezoeker marjan = Bezoeker.bijEigenServer("coordinator", server.adres());
        Bezoeker iemand = Bezoeker.anoniem(server.adres());
        List<String> alle = server.postgresMetAlles();
        try {
            for (String een : alle) {
                sein("-STOP", een);
            }
            Instant begin = Instant.now();
            assertThat(marjan.get("/werkvoorraad").statusCode()).isEqualTo(503);
            assertThat(Duration.between(begin, Instant.now()))
                    .as("wie al wachtte")
                    .isLessThan(Duration.ofSeconds(5));
            Map<String, Integer> antwoorden = zonderDatabase(marjan, "/werkvoorraad", "/zoeken", "/account");
            antwoorden.putAll(zonderDatabase(iemand, "/hulp-vragen", VOLG));
            assertThat(antwoorden)
                    .isEqualTo(Map.of(
                            "/werkvoorraad", 503, "/zoeken", 503, "/account", 503, "/hulp-vragen", 200, VOLG, 503));
            assertThat(iemand.get(VOLG).body())
                    .as("opnieuw is dezelfde pagina, niet die van wie hier werkt")
                    .contains("href=\"" + VOLG + "\"")
                    .doesNotContain("href=\"/\"");
        } finally {
            for (String een : alle) {
                sein("-CONT", een);
            }
        }
        Instant einde = Instant.now().plusSeconds(60);
        while (marjan.get("/werkvoorraad").statusCode() != 200) {
            assertThat(Instant.now()).as("en dan is alles weer gewoon").isBefore(einde);
            Thread.sleep(200);
        }
    }

    /** An answer of our own within three seconds: what needs no database works, the rest says so and when to come back. */
    private static int zonderDatabase(String wat, Callable<HttpResponse<String>> vraag) throws Exception {
        Instant begin = Instant.now();
        HttpResponse<String> antwoord = vraag.call();
        assertThat(Duration.between(begin, Instant.now())).as(wat).isLessThan(Duration.ofSeconds(3));
        assertThat(antwoord.body()).as(wat).doesNotContain("Payara", "Exception", "org.postgresql");
        if (antwoord.statusCode() == 503) {
            assertThat(antwoord.body()).as(wat).contains("Wij kunnen even niet bij de gegevens");
            assertThat(antwoord.headers().firstValue("Retry-After")).as(wat).hasValue("15");
        }
        return antwoord.statusCode();
    }

    private static Map<String, Integer> zonderDatabase(Bezoeker wie, String... paden) throws Exception {
        Map<String, Integer> antwoorden = new TreeMap<>();
        for (String pad : paden) {
            antwoorden.put(pad, zonderDatabase(pad, () -> wie.get(pad)));
        }
        return antwoorden;
    }

    private static void sein(String welk, String wie) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", welk, wie).inheritIO().start().waitFor())
                .isZero();
    }

    @Test
    @Order(5)
    @Functie("UIT-01")
    @Functie("PRI-16")
    @DisplayName("overleeft een harde stop, komt terug uit een reservekopie, spreekt achter TLS, en sluit netjes af")
    void levensloop() throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        try (Voorpoort voorpoort = new Voorpoort(map.resolve("voorpoort"))) {
            Herstelproef herstel = new Herstelproef(server);
            herstel.maakEenKopieEnDoeDaarnaNogIets();
            server.starter().destroyForcibly().waitFor();
            herstel.zetTerug();
            server.met(Map.of(
                    "BUURTREGIE_ADRES",
                    voorpoort.adres().toString(),
                    "BUURTREGIE_PROXY_VERTROUWD",
                    "127.0.0.1",
                    "BUURTREGIE_MAIL_TLS",
                    "STARTTLS",
                    "BUURTREGIE_STOP_WACHT",
                    "2"));
            server.leert();
            assertThat(server.geleerd()).isEmpty();
            server.start();
            assertThat(antwoord(server)).isLessThan(400);
            assertThat(server.antwoorden())
                    .as("nobody at the door, or a page: no empty 500")
                    .isSubsetOf(0, 200, 503);
            herstel.allesIsTerugEnNietsGaatDeDeurUit();
            voorpoort.open(server.poort());
            achterTls(voorpoort.adres().toString());

            server.starter().destroy();
            stuurtEerstNiemandMeerHierheen(Bezoeker.anoniem(server.adres()));
            assertThat(server.starter().waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(server.starter().exitValue()).isEqualTo(143);
            assertThat(voorpoort.antwoord()).satisfies(niemand -> {
                assertThat(niemand.statusCode()).isEqualTo(503);
                assertThat(niemand.headers().firstValue("Retry-After")).contains("30");
                assertThat(niemand.body()).contains("Even niet bereikbaar", "<html lang=\"nl\">");
            });
            assertThat(Ports.isFree(InetAddress.getLoopbackAddress(), server.poort()))
                    .isTrue();
            assertThat(server.data().resolve("postgres/data/postmaster.pid")).doesNotExist();
            assertThat(server.data().resolve("server.pid")).doesNotExist();
            assertThat(server.geleerd()).as("what makes the next start shorter").hasSize(1);
        }
    }

    /** And who comes all the same is still answered. */
    private static void stuurtEerstNiemandMeerHierheen(Bezoeker proxy) throws InterruptedException {
        Instant einde = Instant.now().plusSeconds(2);
        while (proxy.get("/gezond/begonnen").statusCode() == 200
                && Instant.now().isBefore(einde)) {
            Thread.sleep(50);
        }
        assertThat(proxy.get("/gezond/begonnen").body()).contains("stopt");
        assertThat(proxy.get("/gezond/gereed").statusCode()).isEqualTo(503);
        assertThat(proxy.get("/inloggen").statusCode()).isEqualTo(200);
    }

    /** As at a gemeente: a browser that reaches us through TLS only. */
    private static void achterTls(String adres) throws IOException {
        try (Browser browser = new Browser(adres)) {
            Page pagina = browser.venster(
                    new com.microsoft.playwright.Browser.NewContextOptions().setIgnoreHTTPSErrors(true));
            BrowserContext venster = pagina.context();
            Response eerste = pagina.navigate(adres + "/inloggen");
            assertThat(eerste.headers()).containsKey("strict-transport-security");
            pagina.fill("#gebruikersnaam", "coordinator");
            pagina.fill("#wachtwoord", "Demo-stad-Groningen-1");
            pagina.click("form[action='/inloggen'] button");
            pagina.waitForURL(adres + "/werkvoorraad");
            assertThat(venster.cookies())
                    .extracting(koekje -> koekje.name)
                    .contains("__Host-sleutel", "__Host-formulier");
            assertThat(venster.cookies()).allMatch(koekje -> koekje.secure && koekje.httpOnly);
            APIResponse kapot = venster.request()
                    .get(adres + "/%zz", RequestOptions.create().setIgnoreHTTPSErrors(true));
            assertThat(kapot.status()).isEqualTo(400);
        }
    }

    private static int antwoord(EigenServer server) throws IOException {
        HttpURLConnection vraag = (HttpURLConnection) server.adres().toURL().openConnection();
        vraag.setInstanceFollowRedirects(false);
        return vraag.getResponseCode();
    }
}
