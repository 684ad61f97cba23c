package nl.buurtregie.server.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A fingerprint of every table in which a step leaves something, the engine's included. */
@ApplicationScoped
public class Momentopname {

    private static final List<String> TABELLEN = List.of(
            "bemiddeling",
            "partij",
            "toestemming",
            "toewijzing",
            "notitie",
            "historie",
            "taak",
            "terugweg",
            "raadpleging",
            "feit_aanmelding",
            "feit_termijn",
            "feit_afsluiting",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_job",
            "act_ru_event_subscr",
            "act_ru_identitylink");

    @Resource(lookup = "java:app/jdbc/buurtregie")
    private DataSource bron;

    public Map<String, String> maak() {
        Map<String, String> opname = new LinkedHashMap<>();
        try (Connection verbinding = bron.getConnection();
                Statement vraag = verbinding.createStatement()) {
            for (String tabel : TABELLEN) {
                String sql = "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                        + " from " + tabel + " t";
                try (ResultSet rij = vraag.executeQuery(sql)) {
                    rij.next();
                    opname.put(tabel, rij.getString(1));
                }
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
        return opname;
    }
}
