package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.buurtregie.start.log.LogFollower;
import nl.buurtregie.start.log.LogLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Bij elke start")
class FoldersTest {

    @TempDir
    private Path map;

    @Test
    @DisplayName("schuift het logboek een naam op, en het oudste gaat weg")
    void rotatie() throws IOException {
        Path logboek = map.resolve("server.log");
        for (int start = 1; start <= 8; start++) {
            Folders.rotate(logboek);
            Files.writeString(logboek, "start " + start);
        }

        assertThat(logboek).hasContent("start 8");
        assertThat(map.resolve("server.log.1")).hasContent("start 7");
        assertThat(map.resolve("server.log.5")).hasContent("start 3");
        assertThat(map.resolve("server.log.6")).doesNotExist();
    }

    @Test
    @DisplayName("en onderweg, als het te groot wordt: wie erin schrijft merkt het niet")
    void onderweg() throws IOException {
        DataDirectory data = DataDirectory.open(map.resolve("data"));
        Path logboek = data.log("server.log");
        LogFollower volger = new LogFollower(logboek);
        try (OutputStream schrijver =
                Files.newOutputStream(logboek, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] regel = "een regel\n".getBytes(StandardCharsets.US_ASCII);
            byte[] veel = new byte[(int) Logs.LARGEST];
            java.util.Arrays.fill(veel, (byte) '\n');
            schrijver.write(veel);
            new Logs(data).keepSmall();
            assertThat(data.log("server.log.1")).as("net nog niet").doesNotExist();
            schrijver.write(regel);
            assertThat(volger.read()).isNotEmpty();
            new Logs(data).keepSmall();
            assertThat(logboek).isEmptyFile();
            assertThat(Files.size(data.log("server.log.1"))).isEqualTo(Logs.LARGEST + regel.length);
            schrijver.write("2026-11-30 12:00:00.000 INFO x: GEREED\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(volger.read()).extracting(LogLine::kind).containsExactly(LogLine.Kind.FILLED);
            assertThat(Files.size(logboek)).isLessThan(100);
        } finally {
            data.release();
        }
    }

    @Test
    @DisplayName("wordt een map weggehaald met alles erin, maar een verwijzing niet gevolgd")
    void weg() throws IOException {
        Path buiten = Files.createDirectories(map.resolve("buiten"));
        Files.createFile(buiten.resolve("blijft"));
        Path binnen = Files.createDirectories(map.resolve("binnen/dieper"));
        Files.createSymbolicLink(binnen.resolve("verwijzing"), buiten);

        Folders.delete(map.resolve("binnen"));

        assertThat(map.resolve("binnen")).doesNotExist();
        assertThat(buiten.resolve("blijft")).exists();
    }

    @Test
    @DisplayName("wordt een map nagemaakt")
    void kopie() throws IOException {
        Path bron = Files.createDirectories(map.resolve("bron/in"));
        Files.writeString(bron.resolve("a"), "1");

        Folders.copy(map.resolve("bron"), map.resolve("kopie"));

        assertThat(map.resolve("kopie/in/a")).hasContent("1");
    }
}
