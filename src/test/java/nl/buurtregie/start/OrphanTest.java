package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een achtergebleven server")
class OrphanTest {

    @TempDir
    private Path map;

    private final Console console = new Console(new PrintStream(new ByteArrayOutputStream()), false);

    @Test
    @DisplayName("wordt bij de volgende start gestopt en vergeten")
    void gestopt() throws IOException, InterruptedException {
        Process slaper = new ProcessBuilder("sleep", "60").start();
        Path bestand = map.resolve("server.pid");
        new Orphan(bestand).remember(slaper.toHandle());

        new Orphan(bestand).stop(console);

        assertThat(slaper.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(bestand).doesNotExist();
    }

    @Test
    @DisplayName("wordt niet verward met een ander proces dat zijn nummer kreeg")
    void anderProces() throws IOException {
        Process slaper = new ProcessBuilder("sleep", "60").start();
        try {
            Path bestand = Files.writeString(map.resolve("server.pid"), slaper.pid() + " 1234567890\n");

            new Orphan(bestand).stop(console);

            assertThat(slaper.isAlive()).isTrue();
        } finally {
            slaper.destroyForcibly();
        }
    }

    @Test
    @DisplayName("hoeft er niet te zijn, en een beschadigd bestand is geen bezwaar")
    void niets() throws IOException {
        new Orphan(map.resolve("server.pid")).stop(console);
        Path kapot = Files.writeString(map.resolve("kapot.pid"), "x");
        new Orphan(kapot).stop(console);

        assertThat(kapot).doesNotExist();
    }
}
