import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions to the database by hand. */
final class Tabel {

    private static final Pattern NUMMER = Pattern.compile("\\?(\\d+)");

    private Tabel() {}

    static long getal(Connection db, String vraag, Object... waarden) throws SQLException {
        return ((Number) rijen(db, vraag, waarden).get(0)[0]).longValue();
    }

    /** @param waarden for ?1, ?2 and so on; each may be used more than once */
    static List<Object[]> rijen(Connection db, String vraag, Object... waarden) throws SQLException {
        List<Object> inVolgorde = new ArrayList<>();
        Matcher nummers = NUMMER.matcher(vraag);
        while (nummers.find()) {
            inVolgorde.add(waarden[Integer.parseInt(nummers.group(1)) - 1]);
        }
        List<Object[]> rijen = new ArrayList<>();
        try (PreparedStatement sql = db.prepareStatement(vraag.replaceAll("\\?\\d+", "?"))) {
            for (int i = 0; i < inVolgorde.size(); i++) {
                sql.setObject(i + 1, inVolgorde.get(i));
            }
            try (ResultSet gevonden = sql.executeQuery()) {
                int breed = gevonden.getMetaData().getColumnCount();
                while (gevonden.next()) {
                    Object[] rij = new Object[breed];
                    for (int i = 0; i < breed; i++) {
                        rij[i] = gevonden.getObject(i + 1);
                    }
                    rijen.add(rij);
                }
            }
        }
        return rijen;
    }
}
