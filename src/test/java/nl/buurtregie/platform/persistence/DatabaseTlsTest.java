package nl.buurtregie.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.buurtregie.platform.Testcertificaat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code sslmode=verify-full} does, that the start asks of a database on another machine: a real PostgreSQL with a certificate. */
class DatabaseTlsTest {

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

    private static Connection open(String naam, Path gelooft) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + naam + ":" + postgres.getPort() + "/postgres?sslmode=verify-full&sslrootcert="
                        + gelooft,
                "postgres",
                "postgres");
    }
}
