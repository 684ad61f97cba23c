package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way in from the machine itself: as a command, and as the launcher prints it. */
class AccountTest {

    private static final Pattern LINK = Pattern.compile("https://buurt\\.example/welkom/([A-Za-z0-9_-]{32})\n");

    @TempDir
    private Path map;

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
    private EmbeddedPostgres postgres;

    @BeforeEach
    void begin() throws Exception {
        postgres = EmbeddedPostgres.start();
    }

    @AfterEach
    void einde() throws Exception {
        postgres.close();
    }

    @Test
    void het_commando_drukt_een_link_af_waarvan_alleen_de_hash_bewaard_wordt() throws Exception {
        migreer();
        assertThat(run(hier())).isZero();
        String eerste = geheim();
        assertThat(vraag("select count(*) from accountlink where hash = '" + eerste + "' or hash like '%" + eerste
                        + "%'"))
                .isEqualTo("0");
        assertThat(vraag("select count(*) from accountlink where hash = encode(sha256('" + eerste + "'), 'hex')"
                        + " and soort = 'BEHEERDER' and geldig_tot between now() + interval '59 minutes'"
                        + " and now() + interval '1 hour'"))
                .isEqualTo("1");

        assertThat(run(hier())).isZero();
        assertThat(geheim()).isNotEqualTo(eerste);
        assertThat(vraag("select count(*) from accountlink where ingetrokken_op is null"))
                .as("the one before works no longer")
                .isEqualTo("1");
    }

    @Test
    void zonder_instelling_wijst_de_link_naar_waar_de_server_luistert() throws Exception {
        migreer();
        Map<String, String> zonderAdres = Map.of(
                "BUURTREGIE_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "BUURTREGIE_DB_USER",
                "postgres",
                "BUURTREGIE_DB_PASSWORD",
                "postgres");
        assertThat(run(zonderAdres, "--port", "8091")).isZero();
        assertThat(gezegd()).contains("http://127.0.0.1:8091/welkom/");
    }

    @Test
    void zegt_wat_er_mist() {
        assertThat(run(hier())).isEqualTo(Exit.DATABASE.code);
        assertThat(gezegd()).contains("Start Buurtregie once");
        Map<String, String> zonderWachtwoord = Map.of("BUURTREGIE_DB_URL", "jdbc:postgresql://127.0.0.1:1/x");
        assertThat(run(zonderWachtwoord)).isEqualTo(Exit.DATABASE.code);
        assertThat(gezegd()).contains("There is no standard password");
        assertThat(run(Map.of(), "--data", map.toString())).isEqualTo(Exit.DATA.code);
        assertThat(run(Map.of(), "--verzin")).isEqualTo(Exit.USAGE.code);
    }

    @Test
    void bij_het_starten_is_een_link_nodig_zolang_er_geen_echte_beheerder_is() throws Exception {
        migreer();
        assertThat(isNodig()).isTrue();
        zet("demo", true, true);
        assertThat(isNodig()).as("an invented one lets nobody in").isTrue();
        zet("weg", false, false);
        assertThat(isNodig()).as("a closed one neither").isTrue();
        zet("fenna", true, false);
        assertThat(isNodig()).isFalse();
    }

    @Test
    void een_database_die_als_demo_begon_zegt_dat() throws Exception {
        migreer();
        try (Connection verbinding = postgres.getPostgresDatabase().getConnection()) {
            zet("echt", true, false);
            assertThat(Invitation.demoLines(verbinding)).isEmpty();
            zet("demo", true, true);
            doe("insert into demomerk (op) values (now())");
            assertThat(String.join("\n", Invitation.demoLines(verbinding))).contains("cannot log in here");
        }
    }

    private boolean isNodig() throws SQLException {
        try (Connection verbinding = postgres.getPostgresDatabase().getConnection()) {
            return Invitation.isNeeded(verbinding);
        }
    }

    private void zet(String naam, boolean actief, boolean demo) throws SQLException {
        doe("insert into medewerker (id, gebruikersnaam, naam, wachtwoord, actief, demo) values"
                + " (nextval('medewerker_seq'), '" + naam + "', 'x', 'x', " + actief + ", " + demo + ")");
        doe("insert into medewerker_rol select id, 'beheerder' from medewerker where gebruikersnaam = '" + naam + "'");
    }

    private Map<String, String> hier() {
        return Map.of(
                "BUURTREGIE_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "BUURTREGIE_DB_USER",
                "postgres",
                "BUURTREGIE_DB_PASSWORD",
                "postgres",
                "BUURTREGIE_ADRES",
                "https://buurt.example/");
    }

    private String geheim() {
        Matcher gevonden = LINK.matcher(gezegd());
        assertThat(gevonden.find()).as(gezegd()).isTrue();
        return gevonden.group(1);
    }

    private int run(Map<String, String> env, String... args) {
        gezegd.reset();
        return Account.run(List.of(args), env, map, new PrintStream(gezegd, true, StandardCharsets.UTF_8));
    }

    private String gezegd() {
        return gezegd.toString(StandardCharsets.UTF_8);
    }

    private void migreer() {
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
    }

    private void doe(String sql) throws SQLException {
        try (var verbinding = postgres.getPostgresDatabase().getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private String vraag(String sql) throws SQLException {
        try (var verbinding = postgres.getPostgresDatabase().getConnection();
                var opdracht = verbinding.createStatement();
                var rijen = opdracht.executeQuery(sql)) {
            rijen.next();
            return rijen.getString(1);
        }
    }
}
