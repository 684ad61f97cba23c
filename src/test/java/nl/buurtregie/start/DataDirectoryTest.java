package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De map met gegevens")
class DataDirectoryTest {

    @TempDir
    private Path map;

    @Test
    @DisplayName("wordt gemaakt, en alleen de eigenaar mag erin kijken")
    void gemaakt() throws IOException {
        DataDirectory data = DataDirectory.open(map.resolve("een/twee"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                .isEqualTo("rwx------");
        data.release();
    }

    @Test
    @DisplayName("is voor een start tegelijk, en daarna weer vrij")
    void eenTegelijk() {
        DataDirectory eerste = DataDirectory.open(map);

        assertThatThrownBy(() -> DataDirectory.open(map))
                .hasMessageContaining("Another start is using " + map)
                .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()))
                .extracting(fout -> ((StartFailure) fout).exit())
                .isEqualTo(Exit.DATA);
        eerste.release();
        assertThatCode(() -> DataDirectory.open(map).release()).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("blijft van de eerste, ook als een tweede programma het probeert")
    void tweedeProgramma() throws IOException, InterruptedException {
        DataDirectory eerste = DataDirectory.open(map);
        Path uitvoer = map.resolve("uitvoer");

        Process tweede = new ProcessBuilder(
                        ServerFolder.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Start.class.getName(),
                        "--data",
                        map.toString())
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile())
                .start();

        assertThat(tweede.waitFor()).isEqualTo(Exit.DATA.code);
        assertThat(uitvoer)
                .content()
                .contains(
                        "Another start is using",
                        "process " + ProcessHandle.current().pid());
        eerste.release();
    }

    @Test
    @DisplayName("die geen map kan zijn wordt geweigerd")
    void geenMap() throws IOException {
        Path bestand = Files.createFile(map.resolve("bestand"));

        assertThatThrownBy(() -> DataDirectory.open(bestand.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    @DisplayName("vraagt genoeg vrije ruimte")
    void ruimte() {
        DataDirectory data = DataDirectory.open(map);

        assertThatThrownBy(() -> data.demandSpace(120L << 20)).hasMessageContaining("Only 120 MB is free");
        assertThatCode(() -> data.demandSpace(2L << 30)).doesNotThrowAnyException();
        data.release();
    }

    @Test
    @DisplayName("begint niet leeg als de instellingen van de vorige keer weg zijn")
    void zonderInstellingen() throws IOException {
        DataDirectory data = DataDirectory.open(map);
        begint(data, Map.of());
        begint(data, Map.of("BUURTREGIE_ADRES", "https://buurt.example"));
        begint(
                data,
                Map.of(
                        "BUURTREGIE_DB_URL",
                        "jdbc:geheim",
                        "BUURTREGIE_ADRES",
                        "https://buurt.example",
                        "PATH",
                        "/bin"));
        assertThatThrownBy(() -> data.guardSettings(Map.of("BUURTREGIE_ADRES", "https://buurt.example")))
                .hasMessageContaining("no BUURTREGIE_DB_URL");
        assertThatThrownBy(() -> data.guardSettings(Map.of("PATH", "/bin")))
                .hasMessageContaining("BUURTREGIE_ADRES, BUURTREGIE_DB_URL; this one has none")
                .hasMessageNotContaining("geheim")
                .extracting(fout -> ((StartFailure) fout).exit())
                .isEqualTo(Exit.SETTINGS);
        assertThat(map.resolve("settings.names"))
                .as("wie niet begint verandert niets")
                .content()
                .contains("BUURTREGIE_DB_URL");
        Files.delete(map.resolve("settings.names"));
        assertThatCode(() -> data.guardSettings(Map.of("BUURTREGIE_DB_URL", "jdbc:geheim")))
                .doesNotThrowAnyException();
        assertThat(map.resolve("settings.names")).doesNotExist();
        assertThatCode(() -> data.guardSettings(Map.of())).doesNotThrowAnyException();
        data.release();
    }

    private static void begint(DataDirectory data, Map<String, String> instellingen) {
        data.guardSettings(instellingen);
        data.rememberSettings(instellingen, new Options("127.0.0.1", 8080, data.path(), 0, true));
    }

    @Test
    @DisplayName("van de dienst raakt root niet aan: wat root maakt, kan de dienst niet vervangen")
    void vanEenAnder() {
        assertThatThrownBy(() -> DataDirectory.demandOwner(map, "buurtregie", "root"))
                .hasMessageContaining("runuser -u buurtregie --");
        assertThatCode(() -> DataDirectory.demandOwner(map, "root", "root")).doesNotThrowAnyException();
        assertThatCode(() -> DataDirectory.demandOwner(map, "root", "buurtregie"))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("die met een demostad begon wordt nooit echt, en een echte geen demostad")
    void demoBlijftDemo() throws IOException {
        Path echte = map.resolve("echt");
        DataDirectory data = DataDirectory.open(map);
        DataDirectory echt = DataDirectory.open(echte);
        Options leeg = new Options("127.0.0.1", 8080, map, 0, true);
        Options demo = new Options("127.0.0.1", 8080, map, 500, false);

        assertThatCode(() -> data.guardDemo(leeg)).doesNotThrowAnyException();
        data.guardDemo(demo);
        data.guardDemo(demo);
        assertThatThrownBy(() -> data.guardDemo(leeg))
                .hasMessageContaining("began as a demo city")
                .hasMessageContaining("with --data");
        begint(echt, Map.of());
        assertThatThrownBy(() -> echt.guardDemo(demo)).hasMessageContaining("Add --leeg");
        assertThat(echte.resolve("demo-city")).doesNotExist();
        assertThatCode(() -> echt.guardDemo(leeg)).doesNotThrowAnyException();
        data.release();
        echt.release();
    }

    @Test
    @DisplayName(
            "die met een demostad begon en met 0.1.0 echt gebruikt werd, gaat door als iemand het merk weghaalt, en wordt geen demostad meer")
    void demoDieEchtGebruiktIs() throws IOException {
        DataDirectory data = DataDirectory.open(map);
        Options leeg = new Options("127.0.0.1", 8080, map, 0, true);
        Options demo = new Options("127.0.0.1", 8080, map, 500, false);
        data.guardDemo(demo);
        assertThatThrownBy(() -> data.guardDemo(leeg)).hasMessageContaining("Then remove " + map.resolve("demo-city"));
        Files.delete(map.resolve("demo-city"));
        begint(data, Map.of());
        assertThatCode(() -> data.guardDemo(leeg)).doesNotThrowAnyException();
        assertThatThrownBy(() -> data.guardDemo(demo)).hasMessageContaining("real installation");
        assertThat(map.resolve("demo-city")).doesNotExist();
        data.release();
    }
}
