package nl.buurtregie.start;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Written into a database that was put back: its next start erases again, and sends nothing until somebody says so. Nobody is logged in:
 * who logged out, or lost the account, after the backup was made would be in again.
 */
final class Hold {

    /** A transaction that was open when the backup was made shows after it. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final Connection connection;
    private final Instant moment;

    /** @param moment what the backup was made of */
    Hold(Connection connection, Instant moment) {
        this.connection = connection;
        this.moment = moment;
    }

    /** @param before the database of before, which may know more than the file; or null */
    void over(Erased erased, Database before) throws SQLException, IOException {
        List<Erased.Line> lines = lines(erased, before);
        try (PreparedStatement held =
                        connection.prepareStatement("insert into herstel (kopie_van, teruggezet_op) values (?, now())");
                PreparedStatement again = connection.prepareStatement(
                        "insert into herwissen (soort, nummer, gewist_op) values (?, ?, ?) on conflict do nothing");
                Statement statement = connection.createStatement()) {
            held.setTimestamp(1, Timestamp.from(moment));
            held.execute();
            for (Erased.Line line : lines) {
                again.setString(1, line.kind());
                again.setString(2, line.number());
                again.setTimestamp(3, Timestamp.from(line.at()));
                again.execute();
            }
            statement.execute("update sessie set einde = now() where einde is null");
            connection.commit();
            statement.execute("analyze");
            connection.commit();
        }
    }

    private List<Erased.Line> lines(Erased erased, Database before) throws IOException {
        Instant from = moment.minus(OVERLAP);
        List<Erased.Line> lines = erased.since(from);
        if (before == null) {
            return lines;
        }
        try (Connection other = before.open()) {
            return Stream.concat(lines.stream(), Erased.since(other, from).stream())
                    .distinct()
                    .toList();
        } catch (SQLException none) { // it is empty, or broken: that is why there is a backup
            return lines;
        }
    }
}
