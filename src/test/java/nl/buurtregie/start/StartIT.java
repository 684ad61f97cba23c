package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.buurtregie.Functie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("product")
@DisplayName("Het ene commando dat alles start")
class StartIT {

    @TempDir
    private Path map;

    @Test
    @Functie("UIT-01")
    @DisplayName("opent Buurtregie met een eigen database, overleeft een harde stop en sluit netjes af")
    void levensloop() throws IOException, InterruptedException {
        try (EigenServer server = new EigenServer(map, Map.of())) {
            assertThat(server.start()).contains("Demo-stad-Groningen-1");
            assertThat(antwoord(server)).isLessThan(400);

            server.starter().destroyForcibly().waitFor();
            assertThat(server.start()).contains("an earlier start left running");
            assertThat(antwoord(server)).isLessThan(400);

            server.starter().destroy();
            assertThat(server.starter().waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(server.starter().exitValue()).isEqualTo(143);
            assertThat(Ports.isFree(InetAddress.getLoopbackAddress(), server.poort()))
                    .isTrue();
            assertThat(server.data().resolve("postgres/data/postmaster.pid")).doesNotExist();
            assertThat(server.data().resolve("server.pid")).doesNotExist();
        }
    }

    private static int antwoord(EigenServer server) throws IOException {
        HttpURLConnection vraag = (HttpURLConnection) server.adres().toURL().openConnection();
        vraag.setInstanceFollowRedirects(false);
        return vraag.getResponseCode();
    }
}
