package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key beside the database: made, replaced, lost. */
class KeyTest {

    private static final String FILE = "BUURTREGIE_DB_SLEUTEL_FILE";
    private static final String VORIGE = "BUURTREGIE_DB_SLEUTEL_VORIGE_FILE";

    @TempDir
    private Path map;

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    @Test
    void de_starter_maakt_er_een_die_alleen_zijn_eigenaar_leest_en_houdt_die() throws IOException {
        Map<String, String> eerst = new SealKeyFile(map).settings(Map.of());
        assertThat(eerst).containsOnlyKeys(FILE);
        Path bestand = Path.of(eerst.get(FILE));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)))
                .isEqualTo("rw-------");
        String sleutel = Files.readString(bestand);
        assertThat(Base64.getDecoder().decode(sleutel.strip())).hasSize(32);
        assertThat(new SealKeyFile(map).settings(Map.of())).isEqualTo(eerst);
        assertThat(Files.readString(bestand)).isEqualTo(sleutel);
        assertThat(new SealKeyFile(map).settings(Map.of(FILE, "/elders"))).isEmpty();
        assertThat(new SealKeyFile(map).settings(Map.of("BUURTREGIE_DB_SLEUTEL", "x")))
                .isEmpty();
    }

    @Test
    void een_andere_sleutel_gaat_een_start_lang_samen_met_de_oude() throws IOException {
        assertThat(run(Map.of(), "replace")).isEqualTo(Exit.DATA.code);
        SealKeyFile sleutel = new SealKeyFile(map);
        Path bestand = Path.of(sleutel.settings(Map.of()).get(FILE));
        String oud = Files.readString(bestand);
        assertThat(run(Map.of(), "replace")).isZero();
        Map<String, String> start = sleutel.settings(Map.of());
        assertThat(Files.readString(Path.of(start.get(VORIGE)))).isEqualTo(oud);
        assertThat(Files.readString(bestand)).isNotEqualTo(oud);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(start.get(VORIGE)))))
                .isEqualTo("rw-------");
        assertThat(run(Map.of("BUURTREGIE_HOST", "0.0.0.0"), "replace"))
                .as("before that start, wherever the server listens")
                .isEqualTo(Exit.DATA.code);
        sleutel.forgetBefore();
        assertThat(sleutel.settings(Map.of())).containsOnlyKeys(FILE);
        assertThat(run(Map.of(FILE, "/elders"), "replace")).isEqualTo(Exit.USAGE.code);
        assertThat(gezegd.toString(StandardCharsets.UTF_8)).contains("BUURTREGIE_DB_SLEUTEL_VORIGE");
    }

    @Test
    void is_de_sleutel_kwijt_dan_gaat_weg_wat_hij_sloot() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
            Map<String, String> hier = Map.of(
                    "BUURTREGIE_DB_URL",
                    "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                    "BUURTREGIE_DB_USER",
                    "postgres",
                    "BUURTREGIE_DB_PASSWORD",
                    "postgres");
            Testdatabase.doe(
                    postgres.getPostgresDatabase(),
                    "alter table foto drop constraint foto_melding_id_fkey;"
                            + " insert into foto (id, melding_id, volgorde, ontvangen, breedte, hoogte, buiten, afdruk, grootte, verloopt_op)"
                            + " values ('f', 1, 0, 'x', 1, 1, '0a0a0a0a/00000000-0000-4000-8000-000000000000', 'x', 3, current_date)");
            try (Connection server = DriverManager.getConnection(
                    hier.get("BUURTREGIE_DB_URL") + "?ApplicationName=buurtregie-1a2b", "postgres", "postgres")) {
                Database hem = Database.fromEnvironment(hier);
                assertThatThrownBy(() -> hem.demandStandstill(System.out, Duration.ZERO))
                        .hasMessageContainingAll(
                                "Nothing was changed. Buurtregie works on this database, over 1 line from 127.0.0.1. Stop",
                                "pg_terminate_backend");
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> stop(server));
                assertThat(run(hier, "lost")).isEqualTo(Exit.USAGE.code);
            }
            assertThat(gezegd.toString(StandardCharsets.UTF_8)).contains("Waiting until Buurtregie stands still.");
            assertThat(gezegd.toString(StandardCharsets.UTF_8))
                    .contains("Nothing was changed. 1 photos and documents", "--bestanden");
            assertThat(run(hier, "lost", "--bestanden")).isZero();
            assertThat(gezegd.toString(StandardCharsets.UTF_8))
                    .contains("Gone: 0 code apps, 0 keys of telephones, and what is in 1 photos");
        }
        assertThat(run(Map.of(), "zomaar")).isEqualTo(Exit.USAGE.code);
    }

    private static void stop(Connection server) {
        try {
            server.close();
        } catch (SQLException weg) {
            throw new IllegalStateException(weg);
        }
    }

    private int run(Map<String, String> env, String... wat) {
        gezegd.reset();
        return Key.run(
                Stream.concat(Stream.of(wat), Stream.of("--data", map.toString()))
                        .toList(),
                env,
                map,
                new PrintStream(gezegd, true, StandardCharsets.UTF_8));
    }
}
