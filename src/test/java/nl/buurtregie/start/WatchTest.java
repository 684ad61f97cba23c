package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import nl.buurtregie.start.log.LogFollower;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Het wachten tot de server open is")
class WatchTest {

    private static final Duration KORT = Duration.ofMillis(300);

    @TempDir
    private Path map;

    private final AtomicInteger vragen = new AtomicInteger();
    private volatile IntUnaryOperator antwoord = keer -> 200;
    private DataDirectory data;
    private HttpServer gereed;
    private Server server;

    @BeforeEach
    void begin() throws IOException {
        gereed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        gereed.createContext("/gezond/gereed", vraag -> {
            vraag.sendResponseHeaders(antwoord.applyAsInt(vragen.getAndIncrement()), -1);
            vraag.close();
        });
        gereed.start();
        String poort = Integer.toString(gereed.getAddress().getPort());
        Options opties = Options.parse(List.of("--port", poort, "--data", map.toString()), Map.of(), map);
        data = DataDirectory.open(opties.data());
        Files.writeString(
                data.log("server.log"),
                "Caused by: java.lang.IllegalStateException: table x is missing\nPayara Micro 6 #badassfish ready in 9 (ms)\n");
        server = Server.start(List.of("sleep", "60"), Map.of(), data, opties);
    }

    @AfterEach
    void klaar() {
        server.handle().destroyForcibly();
        data.release();
        gereed.stop(0);
    }

    private Watch wacht() {
        return new Watch(
                server,
                new Console(new PrintStream(new ByteArrayOutputStream()), false),
                data.log("server.log"),
                new LogFollower(data.log("server.log")),
                KORT);
    }

    @Test
    @DisplayName("geeft een trage server de tijd: alleen wie anders antwoordt dan ons programma, gaat niet meer open")
    void traag() throws Exception {
        antwoord = keer -> keer < 8 ? 503 : 200; // more than a second

        wacht().untilOpen();

        assertThat(vragen).hasValue(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500})
    @DisplayName("stopt als de server draait zonder ons programma, en zegt de reden")
    void zonderProgramma(int zegt) {
        antwoord = keer -> zegt;

        assertThatThrownBy(() -> wacht().untilOpen())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("does not come up: table x is missing");
    }

    @Test
    @DisplayName("hoort het als de server tijdens het starten stopt")
    void dood() {
        antwoord = keer -> 503;
        server.handle().destroyForcibly();

        assertThatThrownBy(() -> wacht().untilOpen())
                .isInstanceOfSatisfying(StartFailure.class, failure -> assertThat(failure.exit())
                        .isEqualTo(Exit.DIED));
    }
}
