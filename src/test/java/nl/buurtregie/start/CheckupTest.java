package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.buurtregie.Functie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that looks at all settings and starts nothing. */
class CheckupTest {

    private static final Home HIER = new Home(Path.of("").toAbsolutePath());

    @TempDir
    private Path map;

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    @Test
    @Functie("UIT-07")
    void zegt_alles_wat_fout_is_met_een_eigen_code_en_anders_niets() {
        assertThat(run(Map.of("BUURTREGIE_PORT", "8081", "HOME", "/root"))).isZero();
        assertThat(gezegd()).contains("All 1 settings are understood");

        assertThat(run(Map.of("BUURTREGIE_TERMIJN_INTAKE", "vijf", "BUURTREGIE_ADRESS", "https://buurt.example")))
                .isEqualTo(11);
        assertThat(gezegd())
                .contains("BUURTREGIE_TERMIJN_INTAKE is \"vijf\"")
                .contains("Did you mean BUURTREGIE_ADRES?")
                .contains("2 to mend, of 2 settings");
    }

    @Test
    void een_keuze_op_de_opdrachtregel_hoort_erbij() {
        assertThat(run(Map.of(), "--port", "veel")).isEqualTo(Exit.USAGE.code);
        assertThat(run(Map.of("BUURTREGIE_HOST", "ergens.invalid"), "--leeg")).isEqualTo(Exit.USAGE.code);
        assertThat(run(Map.of("BUURTREGIE_HOST", "ergens.invalid", "BUURTREGIE_X", "1"), "--leeg"))
                .isEqualTo(11);
        assertThat(gezegd()).contains("ergens.invalid").contains("BUURTREGIE_X");
    }

    /** With 0.1.0 it was possible, and its README said so: who upgrades hears it before, and how to go on. */
    @Test
    @Functie("UIT-07")
    void wat_als_demo_begon_hoort_ook_wie_alleen_kijkt() throws IOException {
        Path merk = Files.createFile(map.resolve("demo-city"));
        Map<String, String> env = Map.of("BUURTREGIE_DATA", map.toString());
        assertThat(run(env, "--leeg")).isEqualTo(Exit.DATA.code);
        assertThat(gezegd()).contains("began as a demo city", "Then remove " + merk, "1 to mend");
        assertThat(run(Map.of(), "--leeg", "--data", map.toString())).isEqualTo(Exit.DATA.code);
        assertThat(run(env)).as("a demo").isZero();
        assertThat(run(
                        Map.of(
                                "BUURTREGIE_DATA", map.toString(),
                                "BUURTREGIE_DB_URL", "jdbc:postgresql://pg.example/buurtregie?sslmode=verify-full",
                                "BUURTREGIE_DB_PASSWORD", "geheim"),
                        "--leeg"))
                .as(gezegd())
                .isZero();
        Files.delete(merk);
        assertThat(run(env, "--leeg")).isZero();
        assertThat(map).isEmptyDirectory();
    }

    @Test
    void elke_start_begint_ermee() {
        Map<String, String> fout = Map.of("BUURTREGIE_MAIL_TSL", "tls", "BUURTREGIE_MAIL_PORT", "smtp");
        assertThatThrownBy(() -> Checkup.demandGood(fout, HIER))
                .isInstanceOfSatisfying(
                        StartFailure.class, nee -> assertThat(nee.exit()).isEqualTo(Exit.SETTINGS))
                .hasMessageContaining("Did you mean BUURTREGIE_MAIL_TLS?")
                .hasMessageContaining("BUURTREGIE_MAIL_PORT is \"smtp\"");
    }

    private int run(Map<String, String> env, String... args) {
        gezegd.reset();
        return Checkup.run(List.of(args), env, HIER, new PrintStream(gezegd, true, StandardCharsets.UTF_8));
    }

    private String gezegd() {
        return gezegd.toString(StandardCharsets.UTF_8);
    }
}
