package nl.buurtregie.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.platform.Testcertificaat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database elsewhere, on a real PostgreSQL with a certificate: what {@code sslmode=verify-full} does, that the start asks of one on
 * another machine, and how in a cluster the one is found that may write.
 */
class VerbindingTest {

    @TempDir
    private static Path map;

    private static Testcertificaat van;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void begin() throws Exception {
        van = new Testcertificaat(map, "dns:localhost");
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", van.certificaat().toString())
                .setServerConfig("ssl_key_file", van.sleutel().toString())
                .start();
    }

    @AfterAll
    static void einde() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void alsNieuw() {
        Verbindingen.vergeet();
    }

    @Test
    void het_goede_certificaat_met_de_goede_naam_en_dan_gaat_alles_versleuteld() throws Exception {
        try (Connection verbinding = open("localhost", van.certificaat());
                Statement vraag = verbinding.createStatement();
                ResultSet rij = vraag.executeQuery("select ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
            rij.next();
            assertThat(rij.getBoolean(1)).isTrue();
        }
    }

    @Test
    void een_ander_certificaat_of_een_andere_naam_wordt_geweigerd() throws Exception {
        Path ander = new Testcertificaat(map, "dns:ander.example").certificaat();
        assertThatThrownBy(() -> open("localhost", ander)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> open("127.0.0.1", van.certificaat())).isInstanceOf(SQLException.class);
    }

    @Test
    @Functie("UIT-10")
    void van_een_cluster_wordt_gevonden_wie_er_schrijft_ook_als_dat_een_ander_wordt_en_een_zwijgt() throws Exception {
        DataSource een = postgres.getPostgresDatabase();
        DataSource twee = Testdatabase.leeg("cluster");
        int ander = Integer.parseInt(Testdatabase.vraag(twee, "select current_setting('port')"));
        Testdatabase.doe(een, "create database cluster");
        try (ServerSocket zwijgt = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            WatchedSource bron = new WatchedSource();
            bron.setURL("jdbc:postgresql://127.0.0.1:" + zwijgt.getLocalPort() + ",127.0.0.1:" + postgres.getPort()
                    + ",127.0.0.1:" + ander + "/cluster?targetServerType=primary");
            alleenLezen(een, true);
            assertThat(schrijver(bron)).isEqualTo(ander);
            alleenLezen(een, false);
            alleenLezen(twee, true);
            Thread.sleep(2_500);
            assertThat(schrijver(bron)).as("na een wissel").isEqualTo(postgres.getPort());
        }
    }

    /** A row that it was writing is free again soon after a server went without a word. What PostgreSQL says is what its socket says. */
    @Test
    @Functie("UIT-10")
    void de_database_vraagt_om_de_paar_tellen_of_wij_er_nog_zijn() throws Exception {
        WatchedSource bron = new WatchedSource();
        bron.setURL("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres");
        for (String wat :
                List.of("keepalives_idle=5", "keepalives_interval=2", "keepalives_count=3", "user_timeout=10000")) {
            try (Connection lijn = bron.getConnection("postgres", "x");
                    ResultSet rij = lijn.createStatement().executeQuery("show tcp_" + wat.split("=")[0])) {
                rij.next();
                assertThat(rij.getString(1)).as(wat).isEqualTo(wat.split("=")[1]);
            }
        }
    }

    /** A copy that was the first a moment ago, or a full disk: it answers, and nobody may be sent here. */
    @Test
    @Functie("BEH-07")
    void een_database_die_antwoordt_maar_niets_aanneemt_is_niet_gereed() {
        DataSource baas = postgres.getPostgresDatabase();
        Testdatabase.doe(baas, "create database gereed");
        PGSimpleDataSource daar = new PGSimpleDataSource();
        daar.setURL("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/gereed?user=postgres");
        Testdatabase.doe(daar, "create table hartslag (op timestamptz)");
        Testdatabase.doe(daar, "insert into hartslag values (now())");
        Database database = Testobjecten.zet(new Database(), "source", daar);
        assertThat(database.writes()).isTrue();
        Testdatabase.doe(baas, "alter database gereed set default_transaction_read_only = on");
        assertThat(database.answers()).isTrue();
        assertThat(database.writes()).isFalse();
    }

    @Test
    @Functie("UIT-10")
    void een_ander_wachtwoord_in_het_bestand_werkt_zonder_opnieuw_te_starten() throws Exception {
        DataSource baas = postgres.getPostgresDatabase();
        Testdatabase.doe(baas, "create role wisselt login password 'oud'");
        Path poortwacht = Path.of(Testdatabase.vraag(baas, "show hba_file"));
        Files.writeString(poortwacht, "host all wisselt 127.0.0.1/32 scram-sha-256\n" + Files.readString(poortwacht));
        Testdatabase.doe(baas, "select pg_reload_conf()");
        String[] bestand = {"oud"};
        WatchedSource bron = new WatchedSource(new FreshPassword(() -> bestand[0]));
        bron.setURL("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres");
        bron.getConnection("wisselt", "oud").close();
        Testdatabase.doe(baas, "alter role wisselt password 'nieuw'");
        assertThatThrownBy(() -> bron.getConnection("wisselt", "oud"))
                .as("het bestand zegt nog het oude")
                .isInstanceOf(SQLException.class);
        bestand[0] = "nieuw";
        bron.getConnection("wisselt", "oud").close();
        bestand[0] = "wordt niet meer gelezen";
        bron.getConnection("wisselt", "oud").close();
    }

    private static void alleenLezen(DataSource wie, boolean zo) {
        Testdatabase.doe(wie, "alter database cluster set default_transaction_read_only = " + (zo ? "on" : "off"));
    }

    /** The port of the one that a new line goes to; one that says nothing costs seconds and not the minute that the driver would wait. */
    private static int schrijver(WatchedSource bron) throws SQLException {
        Instant begin = Instant.now();
        try (Connection verbinding = bron.getConnection("postgres", "postgres");
                Statement vraag = verbinding.createStatement();
                ResultSet rij = vraag.executeQuery("select inet_server_port()")) {
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
            rij.next();
            assertThat(verbinding.getNetworkTimeout())
                    .as("en dan mag het werk zo lang duren als het duurt")
                    .isZero();
            return rij.getInt(1);
        }
    }

    private static Connection open(String naam, Path gelooft) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + naam + ":" + postgres.getPort() + "/postgres?sslmode=verify-full&sslrootcert="
                        + gelooft,
                "postgres",
                "postgres");
    }
}
