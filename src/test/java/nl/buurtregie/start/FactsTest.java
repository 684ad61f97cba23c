package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as somebody types it. */
class FactsTest {

    @TempDir
    private Path map;

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    @Test
    void vergelijkt_en_maakt_opnieuw() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
            Map<String, String> env = Map.of(
                    "BUURTREGIE_DB_URL",
                    "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                    "BUURTREGIE_DB_USER",
                    "postgres",
                    "BUURTREGIE_DB_PASSWORD",
                    "postgres");
            assertThat(run(env, "check")).isZero();
            Map<String, String> opHetNet = new HashMap<>(env);
            opHetNet.put("BUURTREGIE_HOST", "0.0.0.0");
            assertThat(run(opHetNet, "check")).as("wherever the server listens").isZero();
            assertThatThrownBy(() -> Database.fromEnvironment(env).demandReachable(99))
                    .isInstanceOfSatisfying(
                            StartFailure.class, nee -> assertThat(nee.exit()).isEqualTo(Exit.DATABASE))
                    .hasMessageStartingWith("PostgreSQL at jdbc:postgresql://127.0.0.1:")
                    .hasMessageMatching(".* is version [0-9]{2}[.].* Buurtregie needs 99 or newer[.]");
            doe(
                    postgres,
                    "insert into feitenboek (op, wat, onderwerp, feit) values (now(), 'SIGNAAL_BESLIST', 7,"
                            + " '{\"signaal\": 7, \"op\": \"2026-03-02\", \"buurt_code\": \"BU\", \"wijk_code\": \"WK\","
                            + " \"uitkomst\": \"JA\"}')");
            doe(postgres, "update feit_vroegsignaal set uitkomst = 'NEE'");
            assertThat(run(env, "check")).isEqualTo(1);
            assertThat(gezegd()).contains("feit_vroegsignaal              1 rows, 1 missing, 1 extra");
            assertThat(run(env, "rebuild")).isZero();
            assertThat(gezegd()).contains("Made again", "feit_vroegsignaal              1 rows, 0 missing, 0 extra");
        }
    }

    @Test
    void zegt_wat_er_beter_kan() {
        assertThat(run(Map.of())).isEqualTo(Exit.USAGE.code);
        assertThat(run(Map.of(), "verzin")).isEqualTo(Exit.USAGE.code);
        assertThat(run(Map.of(), "check", "--data", map.toString())).isEqualTo(Exit.DATA.code);
        assertThat(gezegd()).contains("There is no database in " + map);
        assertThat(run(
                        Map.of("BUURTREGIE_DB_URL", "jdbc:postgresql://127.0.0.1:1/x", "BUURTREGIE_DB_PASSWORD", "x"),
                        "check"))
                .isEqualTo(Exit.DATABASE.code);
    }

    private int run(Map<String, String> env, String... args) {
        gezegd.reset();
        return Facts.run(List.of(args), env, map, new PrintStream(gezegd, true, StandardCharsets.UTF_8));
    }

    private String gezegd() {
        return gezegd.toString(StandardCharsets.UTF_8);
    }

    private static void doe(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var verbinding = postgres.getPostgresDatabase().getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
