package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import nl.buurtregie.Functie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("product")
@DisplayName("Het ene commando dat alles start")
class StartIT {

    private static final Duration GEDULD = Duration.ofMinutes(4);

    @TempDir
    private Path map;

    private final int poort = Ports.anyFree();
    private Process start;

    @AfterEach
    void ruimOp() throws InterruptedException {
        start.destroy();
        start.waitFor(90, TimeUnit.SECONDS);
    }

    @Test
    @Functie("UIT-01")
    @DisplayName("opent Buurtregie met een eigen database, overleeft een harde stop en sluit netjes af")
    void levensloop() throws IOException, InterruptedException {
        assertThat(start("een.log")).contains("Demo-stad-Groningen-1");
        assertThat(antwoord()).isLessThan(400);

        start.destroyForcibly().waitFor();
        assertThat(start("twee.log")).contains("an earlier start left running");
        assertThat(antwoord()).isLessThan(400);

        start.destroy();
        assertThat(start.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(start.exitValue()).isEqualTo(143);
        assertThat(Ports.isFree(InetAddress.getLoopbackAddress(), poort)).isTrue();
        assertThat(map.resolve("data/postgres/data/postmaster.pid")).doesNotExist();
        assertThat(map.resolve("data/server.pid")).doesNotExist();
    }

    /** What the command said until all was open. */
    private String start(String naam) throws IOException, InterruptedException {
        Path uitvoer = map.resolve(naam);
        ProcessBuilder commando = new ProcessBuilder(
                        "deploy/start",
                        "--port",
                        Integer.toString(poort),
                        "--data",
                        map.resolve("data").toString(),
                        "--zaken",
                        "1")
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile());
        commando.environment().keySet().removeIf(naamVanInstelling -> naamVanInstelling.startsWith("BUURTREGIE_"));
        commando.environment().put("BUURTREGIE_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        start = commando.start();
        Instant einde = Instant.now().plus(GEDULD);
        while (start.isAlive() && Instant.now().isBefore(einde)) {
            String gezegd = Files.readString(uitvoer);
            if (gezegd.contains("Ctrl-C stops it")) {
                return gezegd;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("niet open: " + Files.readString(uitvoer));
    }

    private int antwoord() throws IOException {
        HttpURLConnection vraag = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + poort + "/").toURL().openConnection();
        vraag.setInstanceFollowRedirects(false);
        return vraag.getResponseCode();
    }
}
