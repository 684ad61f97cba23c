package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.buurtregie.overlast.NeemFotoAan;
import nl.buurtregie.server.Postproef;
import nl.buurtregie.start.EigenServer;

/**
 * Everything that can go wrong in one afternoon, at the product as it is shipped: it is killed while a phone sends and letters go
 * out. A map background and a mail server of somebody else stand beside it.
 */
public final class Straatnood implements AutoCloseable {

    private static final String GROFVUIL = "#tegel-afval-grofvuil";
    private static final String FIETSWRAK = "#tegel-overlast-in-de-openbare-ruimte-fietswrak";

    private final Queue<String> gevraagdeTegels = new ConcurrentLinkedQueue<>();
    private final String andere = System.getProperty(Straatboek.DATABASE);
    private final Postproef post = new Postproef();
    private final HttpServer tegels;
    private final Path map;

    public Straatnood(Path map) throws IOException {
        this.map = map;
        byte[] tegel = Straattelefoon.beeld(3, 256, 256);
        tegels = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        tegels.createContext("/brta/", vraag -> {
            gevraagdeTegels.add(vraag.getRequestURI().getPath());
            vraag.getResponseHeaders().add("Content-Type", "image/jpeg");
            vraag.sendResponseHeaders(200, tegel.length);
            vraag.getResponseBody().write(tegel);
            vraag.close();
        });
        tegels.start();
    }

    /** What the server has to know. */
    public Map<String, String> instellingen() {
        Map<String, String> instellingen = new HashMap<>(post.instellingen());
        instellingen.put("BUURTREGIE_KAART_TEGELS", tegelserver() + "/brta/{z}/{x}/{y}.jpeg");
        instellingen.put("BUURTREGIE_KAART_BRON", "Kaartgegevens: Proefkadaster");
        return instellingen;
    }

    @Override
    public void close() {
        post.close();
        tegels.stop(0);
        if (andere == null) {
            System.clearProperty(Straatboek.DATABASE);
        } else {
            System.setProperty(Straatboek.DATABASE, andere);
        }
    }

    private String tegelserver() {
        return "http://127.0.0.1:" + tegels.getAddress().getPort();
    }

    /** OVL-11. */
    public void tegelsLiggenOnderDeKaart(EigenServer server) {
        try (Browser browser = new Browser(server.adres().toString())) {
            Page pagina = browser.als("teamleider", Browser.BUREAU);
            browser.ga(pagina, "/overlast/kaart");
            pagina.waitForSelector("img.leaflet-tile-loaded");
            assertThat(pagina.innerText(".leaflet-control-attribution")).contains("Kaartgegevens: Proefkadaster");
            assertThat(gevraagdeTegels).isNotEmpty().allMatch(pad -> pad.matches("/brta/\\d+/\\d+/\\d+\\.jpeg"));
            assertThat(pagina.waitForResponse("**/overlast/kaart", pagina::reload)
                            .headerValue("content-security-policy"))
                    .contains("img-src 'self' " + tegelserver() + " data:");
            browser.ga(pagina, "/overlast-melden/plek");
            pagina.waitForSelector("[data-kaartbeeld] img.leaflet-tile-loaded");
            assertThat(browser.klachten).isEmpty();
        }
    }

    /** OVL-03: thirty reports and all letters arrive once, although the server dies half way. */
    public void allesKomtEenKeerAan(EigenServer server) throws Exception {
        System.setProperty(Straatboek.DATABASE, server.database());
        post.zetKlaar(server.adres());
        try (Omweg omweg = new Omweg(server.adres().toString());
                Straattelefoon telefoon = new Straattelefoon(map.resolve("telefoon"), omweg.adres())) {
            Instant begin = Instant.now();
            telefoon.eersteKeer("concierge");
            telefoon.netwerk(false);
            telefoon.pagina.click("#begin-ronde");
            telefoon.pagina.waitForSelector("#pauze");
            legVast(telefoon, 0, 15);
            telefoon.dood();
            telefoon.start(false);
            telefoon.ga();
            telefoon.ontgrendel();
            assertThat(telefoon.pagina.innerText("#naar-wachtrij")).contains("15 wachten op netwerk");
            legVast(telefoon, 15, 30);
            List<String> gezien = telefoon.sleutels();
            assertThat(gezien).hasSize(30);

            telefoon.netwerk(true);
            logWeerIn(telefoon);
            omweg.weer = Straatnood::slecht;
            knipper(telefoon, gezien, 8);
            post.komtHalverwege();
            server.dood();
            knipperTevergeefs(telefoon);
            server.komtVanzelfTerug();
            System.setProperty(Straatboek.DATABASE, server.database());
            knipper(telefoon, gezien, 18); // who was logged in at the server that died is so at the next one

            telefoon.dood();
            omweg.weer = keer -> Omweg.Weer.GOED;
            telefoon.start(true);
            telefoon.ga();
            logWeerIn(telefoon);
            omweg.weer = Straatnood::slecht;
            knipper(telefoon, gezien, 30);
            omweg.weer = keer -> Omweg.Weer.GOED;
            telefoon.netwerk(true);
            telefoon.pagina.waitForSelector("#naar-wachtrij >> text=alles is aangekomen");

            assertThat(omweg.geweest).as("slecht genoeg").containsOnly(Omweg.Weer.values());
            komtOvereen(gezien, omweg);
            assertThat(telefoon.klachten).isEmpty();
            post.keurNaEenStop(server.adres());
            System.out.printf(
                    "Straatnood: %d s%n", Duration.between(begin, Instant.now()).toSeconds());
        }
    }

    private static void komtOvereen(List<String> gezien, Omweg omweg) {
        assertThat(Straatboek.aangekomen(gezien)).as("in volgorde").isEqualTo(gezien);
        assertThat(Straatboek.opRonde(Straatboek.ronde(gezien.get(0))))
                .as("en niets dubbel")
                .isEqualTo(gezien);
        Map<String, String> fotos = Straatboek.fotos(gezien);
        assertThat(fotos).hasSize(30);
        assertThat(fotos.values()).doesNotHaveDuplicates();
        fotos.forEach((foto, som) ->
                assertThat(NeemFotoAan.sha256(omweg.fotos.get(foto))).as(foto).isEqualTo(som));
    }

    /** Some answers are an error, some only half, some never come. */
    private static Omweg.Weer slecht(int keer) {
        return keer % 7 == 3
                ? Omweg.Weer.STUK
                : keer % 7 == 5 ? Omweg.Weer.HALF : keer % 11 == 8 ? Omweg.Weer.WEG : Omweg.Weer.GOED;
    }

    private static void legVast(Straattelefoon telefoon, int van, int tot) {
        for (int nummer = van; nummer < tot; nummer++) {
            telefoon.legVast(nummer % 2 == 0 ? GROFVUIL : FIETSWRAK, Straattelefoon.beeld(nummer, 1000, 750));
        }
    }

    /** The session went with the browser: the phone asks for it, and what waits stays. */
    private static void logWeerIn(Straattelefoon telefoon) {
        telefoon.pagina.click("#inloggen");
        telefoon.login("concierge");
        telefoon.pagina.waitForSelector("#foto");
    }

    /** Network on and off, until so many came in whole. */
    private static void knipper(Straattelefoon telefoon, List<String> sleutels, int hoeveel) {
        for (int keer = 0; keer < 120 && Straatboek.fotos(sleutels).size() < hoeveel; keer++) {
            telefoon.netwerk(keer % 3 != 2);
            telefoon.pagina.waitForTimeout(keer % 3 == 2 ? 200 : 700);
        }
        assertThat(Straatboek.fotos(sleutels).size()).isGreaterThanOrEqualTo(hoeveel);
        telefoon.netwerk(true);
    }

    /** The phone has a signal and nobody answers: it tries, and keeps everything. */
    private static void knipperTevergeefs(Straattelefoon telefoon) {
        int waren = telefoon.sleutels().size();
        telefoon.netwerk(false);
        telefoon.netwerk(true);
        telefoon.pagina.waitForTimeout(1_500);
        assertThat(telefoon.sleutels()).hasSize(waren);
        assertThat(telefoon.pagina.innerText("#naar-wachtrij")).doesNotContain("alles is aangekomen");
    }
}
