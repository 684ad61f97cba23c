package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.common.BaseDataSource;

/** What goes by itself beside the server stands still for no machine that went silent, and says what it cannot. */
class NightlyTest {

    private static final Instant NU = Instant.parse("2026-12-01T06:00:00Z");

    @TempDir
    private Path map;

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    @Test
    void een_database_die_stilvalt_houdt_een_lijn_met_een_grens_niet_vast() throws Exception {
        BaseDataSource bron = (BaseDataSource) Testdatabase.vers("stil");
        Database database = new Database(bron.getUrl(), "postgres", "postgres");
        try (Connection lijn = database.open(Duration.ofSeconds(1));
                Statement vraag = lijn.createStatement()) {
            assertThatThrownBy(() -> vraag.execute("select pg_sleep(3)")).isInstanceOf(SQLException.class);
        }
        try (Connection lijn = database.open();
                Statement vraag = lijn.createStatement()) {
            assertThat(vraag.execute("select pg_sleep(1.2)")).as("a backup may").isTrue();
        }
    }

    @Test
    void een_proces_dat_niet_klaar_komt_wordt_gestopt() throws Exception {
        Process blijft = new ProcessBuilder("sleep", "60").start();
        try {
            assertThat(Nightly.end(blijft, Duration.ofSeconds(1))).isEqualTo(Nightly.STOPPED);
            assertThat(blijft.isAlive()).isFalse();
        } finally {
            blijft.destroyForcibly();
        }
        assertThat(Nightly.end(new ProcessBuilder("sh", "-c", "exit 7").start(), Duration.ofSeconds(20)))
                .isEqualTo(7);
    }

    @Test
    void wat_niet_geschreven_kan_worden_wordt_elke_dag_opnieuw_gezegd() throws Exception {
        BackupPlan plan = BackupPlan.of(Map.of(), Options.parse(List.of("--data", map.toString()), Map.of(), map));
        Nightly nacht = new Nightly(
                plan,
                () -> {
                    throw new IllegalStateException("weg");
                },
                map,
                new Console(new PrintStream(gezegd, true, StandardCharsets.UTF_8), false),
                () -> {});
        nacht.erased(NU);
        nacht.erased(NU.plusSeconds(20));
        nacht.erased(NU.plus(Duration.ofHours(24)));
        assertThat(gezegd()).isEqualTo(1);
        nacht.erased(NU.plus(Duration.ofHours(25)));
        nacht.erased(NU.plus(Duration.ofHours(26)));
        assertThat(gezegd()).isEqualTo(2);
    }

    private long gezegd() {
        return gezegd.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(regel -> regel.contains("cannot be written beside the backups"))
                .count();
    }
}
