package nl.buurtregie.start;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.buurtregie.start.dump.Load;
import nl.buurtregie.start.dump.Sum;

/** What was put back beside what was written: rows and sums of each table, and the figures beside their book. */
final class Comparison {

    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put("bemiddeling|partij|historie", "case book");
        SHOWN.put("feitenboek|feit_.*", "facts");
        SHOWN.put("foto|zaakdocument", "photos and documents");
    }

    private final PrintStream out;
    private Instant moment;

    Comparison(PrintStream out) {
        this.out = out;
    }

    /** What the backup was made of. */
    Instant moment() {
        return moment;
    }

    /** Prints it. @return whether all is the same */
    boolean of(Load load) throws SQLException, IOException {
        moment = load.moment();
        out.println("  The database as it was at " + moment.truncatedTo(ChronoUnit.SECONDS) + ".");
        Map<String, Sum> written = load.written();
        Map<String, Sum> there = load.there();
        SHOWN.forEach((tables, words) -> {
            out.println("  " + words);
            written.keySet().stream()
                    .filter(table -> table.matches(tables))
                    .forEach(table -> out.println(line(table, written.get(table), there.get(table))));
        });
        Set<String> names = new TreeSet<>(written.keySet());
        names.addAll(there.keySet());
        names.removeIf(table -> written.getOrDefault(table, there.get(table)).equals(there.get(table)) && written.containsKey(table));
        names.forEach(table -> out.println("  Differs: " + table));
        long rows = written.values().stream().mapToLong(Sum::rows).sum();
        out.printf("  All %d tables, %d rows: %s.%n", written.size(), rows, names.isEmpty() ? "the same" : "NOT the same");
        return names.isEmpty();
    }

    private static String line(String table, Sum written, Sum there) {
        return String.format(
                "    %-22s %s  %s", table, written, written.equals(there) ? "the same" : "NOT the same: " + there);
    }

    /** Prints it. They may have differed before the backup was made: that is no fault of it. @return whether they agree */
    boolean facts(Connection connection) throws SQLException {
        out.println("  figures beside their book");
        try (Statement statement = connection.createStatement()) {
            return new Facts(out).agree(statement);
        }
    }
}
