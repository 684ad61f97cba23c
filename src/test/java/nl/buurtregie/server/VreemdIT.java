package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** What strangers send that no browser would: refused with a page of our own, and nobody else waits for it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("UIT-12")
class VreemdIT {

    private static final String VORM =
            "POST /inloggen HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded"
                    + "\r\nX-Forwarded-For: 203.0.113.%d\r\nContent-Length: 1000\r\n\r\na=1";

    @ArquillianResource
    private URL adres;

    private URI basis;

    @BeforeEach
    void waar() throws URISyntaxException {
        basis = adres.toURI();
    }

    /** TRACE would show cookies that no script may read; a list of files would show what nobody links to. */
    @Test
    void niemand_laat_zich_een_vraag_terugsturen_en_geen_map_laat_zien_wat_erin_zit() {
        Bezoeker vreemde = Bezoeker.anoniem(basis);
        for (String methode : List.of("TRACE", "TRACK")) {
            for (String pad : List.of("/", "/inloggen", "/assets/app.css")) {
                HttpResponse<String> antwoord = vreemde.vraag(methode, pad);
                assertThat(antwoord.statusCode()).as(methode + " " + pad).isEqualTo(405);
                assertThat(antwoord.body()).doesNotContain(methode + " /", "User-Agent");
            }
        }
        for (String map :
                List.of("/assets", "/assets/", "/assets/fonts/", "/WEB-INF/", "/META-INF/", "/assets/..%2f")) {
            HttpResponse<String> antwoord = vreemde.get(map);
            assertThat(antwoord.statusCode()).as(map).isIn(400, 404);
            assertThat(antwoord.body()).as(map).doesNotContain("app.css\">", "Directory", "Last Modified");
        }
    }

    /** RFC 9116: a contact that is an address, and a day that comes within a year. */
    @Test
    void wie_een_lek_vindt_leest_bij_wie_hij_moet_zijn() {
        HttpResponse<String> tekst = Bezoeker.anoniem(basis).get("/.well-known/security.txt");
        assertThat(tekst.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT))
                .isEqualTo("text/plain;charset=utf-8");
        assertThat(tekst.body()).containsPattern("(?m)^Contact: (mailto:[^\\s@]+@[^\\s@]+|https://\\S+)$");
        Matcher einde = Pattern.compile("(?m)^Expires: (\\S+)$").matcher(tekst.body());
        assertThat(einde.find()).isTrue();
        assertThat(Instant.parse(einde.group(1)))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(60)), Instant.now().plus(Duration.ofDays(364)));
        assertThat(tekst.body()).contains("Canonical: " + basis.resolve("/.well-known/security.txt"));
    }

    @Test
    void wat_geen_browser_stuurt_krijgt_een_pagina_van_ons() throws IOException {
        Bezoeker vreemde = Bezoeker.anoniem(basis);
        assertThat(vreemde.postRuw("/inloggen", ";;;//", "a=1")).satisfies(antwoord -> onze(antwoord, 400));
        assertThat(vreemde.get("/inloggen;BUURTREGIE=0123456789abcdef")).satisfies(antwoord -> onze(antwoord, 400));
        assertThat(vreemde.get("/metrics")).satisfies(antwoord -> onze(antwoord, 404));
        assertThat(vreemde.get("/openapi")).satisfies(antwoord -> onze(antwoord, 404));
        assertThat(vreemde.get("/assets/is-er-niet.css")).satisfies(antwoord -> onze(antwoord, 404));
        assertThat(vreemde.get("/bemiddelingen/" + "9".repeat(6000)).statusCode())
                .isEqualTo(303);
        assertThat(vreemde.get("/volg/" + "9".repeat(6000))).satisfies(antwoord -> onze(antwoord, 404));
        assertThat(ruw("Host: kwaad.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Dit kan nu niet")
                .doesNotContain("kwaad");
        assertThat(ruw("Host: 127.0.0.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                        + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 411");
    }

    @Test
    void een_vreemde_kost_geen_sessie_en_een_doorverwijzing_noemt_geen_adres() {
        Bezoeker vreemde = Bezoeker.anoniem(basis);
        List<String> paden =
                List.of("/inloggen", "/hulp-vragen", "/verwijzen", "/overlast-melden", "/wijk", "/privacy");
        for (String pad : paden) {
            assertThat(vreemde.get(pad).headers().allValues("set-cookie"))
                    .as(pad)
                    .allMatch(koekje -> koekje.startsWith("formulier=") && koekje.contains("HttpOnly"));
        }
        assertThat(vreemde.get("/werkvoorraad").headers().firstValue("Location"))
                .hasValue("/inloggen?naar=%2Fwerkvoorraad");
    }

    @Test
    void wie_half_stuurt_houdt_niemand_op() throws IOException {
        metVeertigHalve(1, 422);
    }

    /** Together they hold the half of the threads that bodies may: others read on, and whoever sends is told at once to come back. */
    @Test
    void ook_veertig_die_half_sturen_houden_niemand_op_die_leest() throws IOException {
        metVeertigHalve(40, 503);
        Geduld.tot("422", () -> Integer.toString(probeer(Bezoeker.anoniem(basis))));
    }

    private void metVeertigHalve(int adressen, int verwacht) throws IOException {
        List<Socket> half = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                half.add(open(VORM.formatted(basis.getAuthority(), 50 + i % adressen)));
            }
            long begin = System.nanoTime();
            Bezoeker ander = Bezoeker.anoniem(basis);
            assertThat(ander.get("/inloggen").statusCode()).isEqualTo(200);
            assertThat(probeer(ander)).isEqualTo(verwacht);
            assertThat(ander.get("/inloggen").statusCode()).isEqualTo(200);
            assertThat((System.nanoTime() - begin) / 1_000_000)
                    .as("ms, with forty halves waiting")
                    .isLessThan(8_000);
        } finally {
            for (Socket een : half) {
                een.close();
            }
        }
    }

    private static int probeer(Bezoeker wie) {
        wie.get("/inloggen");
        return wie.post("/inloggen", "gebruikersnaam", "wie", "wachtwoord", "wat")
                .statusCode();
    }

    /** Somebody in front of us who is not ours: as the machine sees it, at another address than that of the proxy it trusts. */
    @Test
    void een_proxy_die_wij_niet_kennen_staat_in_het_log_en_bij_de_beheerder() throws IOException {
        assumeThat(OS.LINUX.isCurrentOs() || isVanDezeMachine("127.0.0.2")).isTrue();
        Bezoeker tester = Bezoeker.anoniem(basis);
        tester.get("/test/logboek/begin");
        try (Socket lijn = new Socket(
                InetAddress.getByName(basis.getHost()), basis.getPort(), InetAddress.getByName("127.0.0.2"), 0)) {
            lijn.getOutputStream()
                    .write(("GET /inloggen HTTP/1.1\r\nHost: " + basis.getAuthority()
                                    + "\r\nX-Forwarded-For: 203.0.113.9\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
        String waarschuwing = "Er staat een proxy voor Buurtregie die niet in BUURTREGIE_PROXY_VERTROUWD staat";
        assertThat(tester.get("/test/logboek/lees").body()).contains(waarschuwing);
        assertThat(Bezoeker.als("beheerder", basis).get("/beheer/vastgelopen").body())
                .contains(waarschuwing);
    }

    private static boolean isVanDezeMachine(String adres) {
        try (ServerSocket proef = new ServerSocket()) {
            proef.bind(new InetSocketAddress(adres, 0));
            return true;
        } catch (IOException ander) {
            return false; // not every system has more than one address of its own
        }
    }

    private static void onze(HttpResponse<String> antwoord, int status) {
        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.body()).contains("<h1", "/assets/app.css").doesNotContainIgnoringCase("payara");
    }

    private String ruw(String kop) throws IOException {
        try (Socket lijn = open("POST /inloggen HTTP/1.1\r\n" + kop)) {
            InputStream antwoord = lijn.getInputStream();
            return new String(antwoord.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket open(String tekst) throws IOException {
        Socket lijn = new Socket(basis.getHost(), basis.getPort());
        lijn.setSoTimeout(30_000);
        lijn.getOutputStream().write(tekst.getBytes(StandardCharsets.UTF_8));
        lijn.getOutputStream().flush();
        return lijn;
    }
}
