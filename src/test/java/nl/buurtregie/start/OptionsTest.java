package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De keuzes bij het starten")
class OptionsTest {

    private static final Path HOME = Path.of("/ergens/buurtregie");

    private static Options parse(Map<String, String> env, String... args) {
        return Options.parse(List.of(args), env, HOME);
    }

    private static Options parse(String... args) {
        return parse(Map.of(), args);
    }

    @Test
    @DisplayName("zijn zonder opgave: deze machine, poort 8080, een demostad van 500 zaken")
    void vanzelf() {
        assertThat(parse()).isEqualTo(new Options("127.0.0.1", 8080, HOME.resolve(".data"), 500, false));
    }

    @Test
    @DisplayName("komen van de opdrachtregel, met spatie of met isteken")
    void opdrachtregel() {
        Options options = parse("--port", "9090", "--host=localhost", "--data", "/var/b", "--zaken=20");

        assertThat(options).isEqualTo(new Options("localhost", 9090, Path.of("/var/b"), 20, false));
    }

    @Test
    @DisplayName("komen anders uit de omgeving, en de opdrachtregel gaat voor")
    void omgeving() {
        Map<String, String> env = Map.of("BUURTREGIE_PORT", "9000", "BUURTREGIE_DATA", "/srv/b", "BUURTREGIE_HOST", "");

        assertThat(parse(env, "--port", "9001"))
                .isEqualTo(new Options("127.0.0.1", 9001, Path.of("/srv/b"), 500, false));
    }

    @ParameterizedTest
    @DisplayName("worden geweigerd als er iets niet klopt, met een zin die zegt wat")
    @CsvSource(
            delimiter = '|',
            value = {
                "--poort 9000     | Unknown option --poort",
                "--leeg=ja        | Unknown option --leeg",
                "los              | Unknown option los",
                "--port           | Option --port needs a value",
                "--port=          | Option --port needs a value",
                "--port abc       | from 1 to 65535, not abc",
                "--port 0         | from 1 to 65535, not 0",
                "--port 65536     | from 1 to 65535, not 65536",
                "--zaken -5       | from 1 to 1000000, not -5",
                "--zaken 1.5      | not 1.5",
                "--leeg --zaken 5 | Choose --leeg or --zaken"
            })
    void geweigerd(String regel, String zin) {
        assertThatThrownBy(() -> parse(regel.split(" ")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(zin)
                .extracting(fout -> ((StartFailure) fout).exit())
                .isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @DisplayName("laten een demostad niet op het netwerk toe")
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void demoBlijftBinnen(String host) {
        assertThatThrownBy(() -> parse("--host", host)).hasMessageContaining("--leeg");
        assertThat(parse("--host", host, "--leeg").cases()).isZero();
    }

    @ParameterizedTest
    @DisplayName("geven een adres waar deze machine zelf bij kan")
    @CsvSource({
        "127.0.0.1,http://127.0.0.1:8080",
        "0.0.0.0,http://127.0.0.1:8080",
        "::1,http://[::1]:8080",
        "localhost,http://localhost:8080"
    })
    void adres(String host, String url) {
        assertThat(parse("--host", host, "--leeg").url()).isEqualTo(url);
    }
}
