package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @TempDir
    private Path map;

    private Path bestand;

    @BeforeEach
    void begin() {
        bestand = map.resolve("buurtregie.env");
    }

    @Test
    void een_bestand_wordt_gelezen_zoals_systemd_en_docker_het_lezen_en_de_omgeving_gaat_voor() throws IOException {
        Files.writeString(bestand, """
                # een opmerking

                BUURTREGIE_ADRES=https://buurt.example
                BUURTREGIE_LOKET_UREN=ma tot en met do, 9 tot 13 uur
                BUURTREGIE_LOKET_NAAM="Buurt = wij"
                BUURTREGIE_PORT=8081
                BUURTREGIE_SMS_AFZENDER=
                """);
        assertThat(Environment.read(bestand, Map.of("BUURTREGIE_PORT", "9000")))
                .isEqualTo(Map.of(
                        "BUURTREGIE_ADRES", "https://buurt.example",
                        "BUURTREGIE_LOKET_UREN", "ma tot en met do, 9 tot 13 uur",
                        "BUURTREGIE_LOKET_NAAM", "Buurt = wij",
                        "BUURTREGIE_PORT", "9000",
                        "BUURTREGIE_SMS_AFZENDER", ""));
    }

    @Test
    void wat_geen_regel_is_wordt_genoemd_bij_zijn_nummer_zonder_wat_er_staat() throws IOException {
        Files.writeString(bestand, "BUURTREGIE_PORT=8081\nexport BUURTREGIE_DB_PASSWORD=geheim\n\ngeheim\n");
        assertThatThrownBy(() -> Environment.read(bestand, Map.of()))
                .isInstanceOfSatisfying(
                        StartFailure.class, fout -> assertThat(fout.exit()).isEqualTo(Exit.SETTINGS))
                .hasMessageContaining("Line 2 of ")
                .hasMessageContaining("Line 4 of ")
                .hasMessageNotContaining("geheim\n")
                .hasMessageNotContaining("export");
    }

    @Test
    void een_bestand_dat_er_niet_is_zegt_wat_te_doen() {
        assertThatThrownBy(() -> Environment.read(bestand, Map.of())).hasMessageContaining("Run this as the user");
    }
}
