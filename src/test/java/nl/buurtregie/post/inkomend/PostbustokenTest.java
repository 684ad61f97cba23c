package nl.buurtregie.post.inkomend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.Testobjecten;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever gives the token may be slow, wordy or broken: reading the mailbox does not stop for it. */
@Timeout(60)
class PostbustokenTest {

    private static final String GOED = "{\"access_token\":\"abc\",\"token_type\":\"Bearer\",\"expires_in\":3600}";

    private final List<String> gevraagd = new ArrayList<>();
    private final List<Antwoord> antwoorden = new ArrayList<>();
    private HttpServer server;
    private Postbustoken token;

    /** What comes back for one question. */
    private interface Antwoord {
        void geef(HttpExchange vraag) throws IOException;
    }

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", vraag -> {
            String vorm = vraag.getRequestHeaders().getFirst("Content-Type");
            gevraagd.add(vorm + " " + new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            antwoorden.remove(0).geef(vraag);
        });
        server.start();
        Map<String, String> gezet = Map.of(
                "buurtregie.postbus.token.adres",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/token",
                "buurtregie.postbus.token.client",
                "wij",
                "buurtregie.postbus.token.geheim",
                "geheim");
        Config config = (Config) Proxy.newProxyInstance(
                PostbustokenTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) -> Optional.ofNullable(gezet.get(waarden[0])));
        token = new Postbustoken(Duration.ofSeconds(1));
        new Testobjecten(null, Clock.systemUTC()).met(Config.class, config).vul(token);
    }

    @AfterEach
    void einde() {
        server.stop(0);
    }

    @Test
    void een_token_wordt_een_keer_gevraagd_tot_de_postbus_het_niet_neemt() throws MessagingException {
        antwoorden.addAll(List.of(met(200, GOED), met(200, GOED.replace("abc", "def"))));
        assertThat(token.geef()).isEqualTo("abc");
        assertThat(token.geef()).isEqualTo("abc");
        assertThat(gevraagd)
                .singleElement()
                .asString()
                .startsWith("application/x-www-form-urlencoded")
                .contains("grant_type=client_credentials", "client_id=wij", "client_secret=geheim", "scope=https%3A");
        token.vergeet();
        assertThat(token.geef()).isEqualTo("def");
    }

    /** Byte by byte there is always something to read, and never an end. */
    @Test
    void wie_druppelt_of_zwijgt_houdt_de_postbus_niet_op() throws MessagingException {
        antwoorden.addAll(List.of(PostbustokenTest::druppel, PostbustokenTest::halverwege, met(200, GOED)));
        for (int keer = 0; keer < 2; keer++) {
            assertThatThrownBy(token::geef)
                    .isInstanceOf(MessagingException.class)
                    .hasMessage("geen token: HttpTimeoutException");
        }
        assertThat(token.geef()).isEqualTo("abc");
    }

    @Test
    void een_antwoord_zonder_einde_wordt_niet_gelezen() {
        String wit = " ".repeat(100_000);
        antwoorden.add(met(200, wit + GOED));
        assertThatThrownBy(token::geef).isInstanceOf(MessagingException.class).hasMessage("geen token: IOException");
    }

    @Test
    void wat_geen_token_is_wordt_gezegd_en_een_doorverwijzing_niet_gevolgd() {
        antwoorden.addAll(List.of(
                met(401, "{\"error\":\"invalid_client\"}"), met(200, "geen json"), met(302, ""), met(503, "druk")));
        assertThatThrownBy(token::geef)
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessage("geen token: invalid_client");
        for (int keer = 0; keer < 3; keer++) {
            assertThatThrownBy(token::geef)
                    .isInstanceOf(MessagingException.class)
                    .hasMessageStartingWith("geen token");
        }
        assertThat(gevraagd).hasSize(4);
    }

    private static Antwoord met(int status, String tekst) {
        return vraag -> {
            byte[] terug = tekst.getBytes(StandardCharsets.UTF_8);
            vraag.getResponseHeaders().add("Content-Type", "application/json");
            vraag.getResponseHeaders().add("Location", "/token");
            vraag.sendResponseHeaders(status, terug.length == 0 ? -1 : terug.length);
            vraag.getResponseBody().write(terug);
            vraag.close();
        };
    }

    private static void halverwege(HttpExchange vraag) throws IOException {
        vraag.sendResponseHeaders(200, 100);
        vraag.getResponseBody().write(new byte[50]);
        vraag.getResponseBody().flush();
    }

    /** For eight seconds at most: the test is done by then. */
    private static void druppel(HttpExchange vraag) throws IOException {
        vraag.sendResponseHeaders(200, 100);
        Thread druppelaar = new Thread(() -> {
            try {
                for (int byteNummer = 0; byteNummer < 80; byteNummer++) {
                    vraag.getResponseBody().write(' ');
                    vraag.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException weg) {
                Thread.currentThread().interrupt();
            }
        });
        druppelaar.setDaemon(true);
        druppelaar.start();
    }
}
