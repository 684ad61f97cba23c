package nl.buurtregie.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Lines that the database lets go soon after we are gone from the network without a word. Otherwise it waits for hours for what we would say
 * next, and so does everybody who needs a row that we were writing.
 */
class LineSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    /** After five quiet seconds it asks every two whether we are there; ten seconds without an answer, and what we began is undone. */
    private static final String LET_GO =
            "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3; set tcp_user_timeout = '10s'";

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection line = super.getConnection(user, password);
        try (Statement statement = line.createStatement()) {
            statement.execute(LET_GO);
        } catch (SQLException broken) {
            line.close();
            throw broken;
        }
        return line;
    }
}
