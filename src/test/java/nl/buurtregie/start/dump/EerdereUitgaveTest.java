package nl.buurtregie.start.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A small city as each earlier release kept it ({@code deploy/bench/run uitgave TAG}), brought up to date by this program: every row of
 * every table is there as it was, by the columns of then.
 */
class EerdereUitgaveTest {

    /** What the migrations keep of themselves, the lines that they add to lists, and letters and definitions that nobody changed, which get better words. */
    private static final Set<String> GROEIT = Set.of(
            "feitgebeurtenis", "flyway_schema_history", "indicator", "selectie", "sjabloon", "toestemmingstekst");

    /** Released is what has a date: "## 0.1.0 – 2026-11-30". */
    static Stream<String> uitgaven() throws IOException {
        return Files.readString(Path.of("CHANGELOG.md"))
                .lines()
                .filter(regel -> regel.matches("## \\d+\\.\\d+\\.\\d+ – \\d{4}-.*"))
                .map(regel -> "v" + regel.split(" ")[1]);
    }

    @ParameterizedTest
    @MethodSource("uitgaven")
    @Functie("UIT-04")
    void wat_een_eerdere_uitgave_bewaarde_staat_er_na_het_bijwerken_nog_letter_voor_letter(String uitgave)
            throws Exception {
        Map<String, String> kolommen = new TreeMap<>();
        DataSource bron = bron("uitgave_", uitgave, kolommen);
        assertThat(kolommen).hasSizeGreaterThan(170);
        Map<String, Sum> toen = stand(bron, kolommen);
        assertThat(toen.get("bemiddeling").rows()).isGreaterThan(20);

        Testdatabase.werkBij(bron);

        Map<String, Sum> nu = stand(bron, kolommen);
        for (String tabel : GROEIT) {
            assertThat(nu.remove(tabel).rows())
                    .as(tabel)
                    .isGreaterThanOrEqualTo(toen.remove(tabel).rows());
        }
        assertThat(nu).isEqualTo(toen);
    }

    /** One that somebody had who walks elsewhere by now: in a buurt of another, and in one of nobody. */
    @Test
    @Functie("UIT-04")
    void wie_een_probleem_overneemt_staat_er_alleen_als_er_iemand_loopt() throws Exception {
        DataSource bron = bron("loopt_", "v0.1.0", new TreeMap<>());
        String open =
                "update probleem set gesloten_op = null, uitkomst = null, stand = 'OPPAKKEN', eigenaar = 4, buurt_code = ";
        Testdatabase.doe(bron, open + "'BU00141001' where id = 78");
        Testdatabase.doe(bron, open + "'BU00140903' where id = 79");
        Testdatabase.werkBij(bron);
        String zegt = "select toelichting from overlasthistorie where wat = 'ANDERE_EIGENAAR' and probleem_id = ";
        assertThat(Testdatabase.vraag(bron, zegt + 78)).isEqualTo("van wie er loopt");
        assertThat(Testdatabase.vraag(bron, zegt + 79)).isEqualTo("hier loopt niemand");
        assertThatThrownBy(() -> Testdatabase.doe(bron, "update overlasthistorie set toelichting = 'anders'"))
                .rootCause()
                .hasMessageContaining("historie wordt alleen aangevuld");
    }

    private static DataSource bron(String voor, String uitgave, Map<String, String> kolommen) throws Exception {
        DataSource bron = Testdatabase.leeg(voor + uitgave.replaceAll("\\D", "_"));
        try (Connection verbinding = bron.getConnection();
                InputStream kopie = EerdereUitgaveTest.class.getResourceAsStream("/uitgaven/" + uitgave + ".sql.gz")) {
            Load load = new Load(verbinding);
            load.from(new GZIPInputStream(kopie));
            Schema schema = new Schema(verbinding);
            for (String tabel : schema.tables()) {
                kolommen.put(tabel, schema.columns(tabel));
            }
            verbinding.commit();
        }
        return bron;
    }

    private static Map<String, Sum> stand(DataSource bron, Map<String, String> kolommen)
            throws SQLException, IOException {
        Map<String, Sum> stand = new TreeMap<>();
        try (Connection verbinding = bron.getConnection()) {
            for (Map.Entry<String, String> tabel : kolommen.entrySet()) {
                stand.put(tabel.getKey(), Dump.rows(verbinding, tabel.getValue(), OutputStream.nullOutputStream()));
            }
        }
        return stand;
    }
}
