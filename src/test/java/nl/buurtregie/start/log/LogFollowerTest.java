package nl.buurtregie.start.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Het meelezen in een logboek")
class LogFollowerTest {

    @TempDir
    private Path map;

    @Test
    @DisplayName("leest elke regel een keer, en pas als hij af is")
    void regels() throws IOException {
        Path logboek = Files.writeString(map.resolve("server.log"), "DEMO 1\nDEMO ti");
        LogFollower lezer = new LogFollower(logboek);

        assertThat(lezer.read()).extracting(LogLine::text).containsExactly("1");
        assertThat(lezer.read()).isEmpty();
        Files.writeString(logboek, "én\nGEREED\n", StandardOpenOption.APPEND);
        assertThat(lezer.read()).extracting(LogLine::text).containsExactly("tién", "");
    }

    @Test
    @DisplayName("kan lange stukken in een keer aan")
    void lang() throws IOException {
        Path logboek = Files.writeString(map.resolve("server.log"), ("x".repeat(300) + "\n").repeat(1_000));

        assertThat(new LogFollower(logboek).read()).hasSize(1_000);
    }

    @Test
    @DisplayName("begint opnieuw als een nieuwe server in een leeg bestand schrijft, ook na een halve regel")
    void opnieuw() throws IOException {
        Path logboek = Files.writeString(map.resolve("server.log"), "DEMO 1\nhalverwege");
        List<String> gezegd = new ArrayList<>();
        LogFollower lezer = new LogFollower(logboek, gezegd::add);
        lezer.read();
        Files.move(logboek, map.resolve("server.log.1"));
        Files.writeString(logboek, "");
        lezer.read();
        Files.writeString(logboek, "GEREED\n" + "x".repeat(100) + "\n");

        assertThat(lezer.read()).extracting(LogLine::kind).containsExactly(LogLine.Kind.FILLED, LogLine.Kind.OTHER);
        assertThat(gezegd).containsExactly("DEMO 1", "GEREED", "x".repeat(100));
    }
}
