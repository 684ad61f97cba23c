package nl.buurtregie.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A backup of the product while it runs, what happens after it, and the way back. */
final class Herstelproef {

    private final EigenServer server;
    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    private String melding;

    Herstelproef(EigenServer server) {
        this.server = server;
    }

    /** A letter waits; then a backup; then a reporter is forgotten because he asked, and one more letter is written. */
    void maakEenKopieEnDoeDaarnaNogIets() throws SQLException, IOException {
        brief("voor de kopie");
        melding = vraag("update overlastmelding set melder_naam = 'Zeekomkommer', contact_tot = current_date + 300"
                + " where id = (select min(id) from overlastmelding) returning nummer");
        assertThat(Backup.run(opties(), Map.of(), Path.of("."), zegt()))
                .as(gezegd())
                .isZero();
        vraag("update overlastmelding set melder_naam = null, contact_tot = null where nummer = '" + melding
                + "' returning id");
        vraag("insert into opgeruimd (soort, nummer, aantal, op) values ('melders', '" + melding
                + "', 1, now()) returning id");
        brief("na de kopie");
    }

    void zetTerug() {
        assertThat(Restore.run(opties(), Map.of(), Path.of("."), zegt()))
                .as(gezegd())
                .isZero();
        assertThat(gezegd()).contains("an earlier start left running", "rows: the same.", "kept as buurtregie_was_");
    }

    void allesIsTerugEnNietsGaatDeDeurUit() throws SQLException, IOException {
        assertThat(
                        vraag(
                                "select string_agg(onderwerp || ': ' || stand, ', ') from uitgaand where onderwerp like '%de kopie'"))
                .isEqualTo("voor de kopie: ONZEKER");
        assertThat(vraag("select count(*) from overlastmelding where nummer = '" + melding
                        + "' and melder_naam is null"))
                .as("opnieuw gewist")
                .isEqualTo("1");
        assertThat(vraag("select (verwerkt_op is not null) || ' ' || (vrijgegeven_op is null) from herstel"))
                .isEqualTo("true true");
        assertThat(vraag("select count(*) from beveiligingslog where wat = 'RESTORED'"))
                .isEqualTo("1");
    }

    private void brief(String onderwerp) throws SQLException, IOException {
        vraag(
                "insert into uitgaand (id, soort, weg, aan, onderwerp, tekst, stand, pogingen, volgende, gemaakt_op, stand_op)"
                        + " values (nextval('uitgaand_seq'), 'brief', 'MAIL', 'zandloper@voorbeeld.example', '"
                        + onderwerp
                        + "', 'x', 'WACHT', 0, now() + interval '1 day', now(), now()) returning id");
    }

    private String vraag(String sql) throws SQLException, IOException {
        try (Connection verbinding = DriverManager.getConnection(server.database());
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(sql)) {
            assertThat(rij.next()).as(sql).isTrue();
            return rij.getString(1);
        }
    }

    private List<String> opties() {
        gezegd.reset();
        return List.of("--data", server.data().toString());
    }

    private PrintStream zegt() {
        return new PrintStream(gezegd, true, StandardCharsets.UTF_8);
    }

    private String gezegd() {
        return gezegd.toString(StandardCharsets.UTF_8);
    }
}
