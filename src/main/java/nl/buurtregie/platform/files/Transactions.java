package nl.buurtregie.platform.files;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on the database that is committed by itself, or not done at all. */
interface Transactions {

    /** What is done on one line. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** @throws IllegalStateException when the database refuses */
    <T> T run(Work<T> work);
}
