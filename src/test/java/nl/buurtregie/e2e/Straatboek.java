package nl.buurtregie.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of the street arrived in the database, seen from outside. */
final class Straatboek {

    /** Name of the property that says where it is. */
    static final String DATABASE = "buurtregie.test.db";

    private Straatboek() {}

    /** Keys of these reports in the order in which they came in. */
    static List<String> aangekomen(List<String> sleutels) {
        return vraag("select sleutel from overlastmelding where sleutel = any(?) order by id", sleutels);
    }

    static List<String> opRonde(String ronde) {
        return vraag("select sleutel from overlastmelding where ronde_id = any(?) order by id", List.of(ronde));
    }

    static String ronde(String sleutel) {
        return vraag("select ronde_id from overlastmelding where sleutel = any(?)", List.of(sleutel))
                .get(0);
    }

    /** When it was seen, by the server's clock. */
    static Instant gezien(String sleutel) {
        String moment = vraag(
                        "select to_char(gezien_op at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                                + " from overlastmelding where sleutel = any(?)",
                        List.of(sleutel))
                .get(0);
        return Instant.parse(moment);
    }

    /** SHA-256 of what came in, by photo. */
    static Map<String, String> fotos(List<String> sleutels) {
        Map<String, String> fotos = new LinkedHashMap<>();
        vraag(
                        "select f.id || ' ' || f.ontvangen from foto f join overlastmelding m on m.id = f.melding_id"
                                + " where m.sleutel = any(?) order by m.id, f.volgorde",
                        sleutels)
                .forEach(rij -> fotos.put(rij.split(" ")[0], rij.split(" ")[1]));
        return fotos;
    }

    /** Whether the problem behind a report is over. */
    static boolean isOpgelost(String sleutel) {
        return !vraag(
                        "select p.nummer from probleem p join overlastmelding m on m.probleem_id = p.id"
                                + " where m.sleutel = any(?) and p.gesloten_op is not null",
                        List.of(sleutel))
                .isEmpty();
    }

    private static List<String> vraag(String sql, List<String> waarden) {
        try (Connection verbinding = DriverManager.getConnection(System.getProperty(DATABASE), "postgres", "postgres");
                PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            vraag.setArray(1, verbinding.createArrayOf("varchar", waarden.toArray()));
            ResultSet rijen = vraag.executeQuery();
            List<String> gevonden = new ArrayList<>();
            while (rijen.next()) {
                gevonden.add(rijen.getString(1));
            }
            return gevonden;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
