package nl.buurtregie.start.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
}
