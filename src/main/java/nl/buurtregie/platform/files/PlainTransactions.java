package nl.buurtregie.platform.files;

import java.sql.Connection;
import java.sql.SQLException;

/** On one line of a command beside the server. */
final class PlainTransactions implements Transactions {

    private final Connection connection;

    PlainTransactions(Connection connection) {
        this.connection = connection;
    }

    @Override
    public <T> T run(Work<T> work) {
        return run(connection, work);
    }

    static <T> T run(Connection connection, Work<T> work) {
        try {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T answer = work.on(connection);
                connection.commit();
                done = true;
                return answer;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL refuses: " + refused.getMessage(), refused);
        }
    }
}
