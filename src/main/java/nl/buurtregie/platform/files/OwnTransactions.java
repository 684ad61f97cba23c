package nl.buurtregie.platform.files;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** In the server. */
@ApplicationScoped
class OwnTransactions implements Transactions {

    @Resource(lookup = "java:app/jdbc/buurtregie")
    private DataSource source;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T run(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException refused) {
            throw new IllegalStateException("the database refuses", refused);
        }
    }
}
