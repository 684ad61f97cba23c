package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
