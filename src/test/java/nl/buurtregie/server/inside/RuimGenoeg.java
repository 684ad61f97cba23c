package nl.buurtregie.server.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.buurtregie.platform.persistence.SchemaOwner;
import nl.buurtregie.platform.startup.FirstWork;

/** The two demo mediators do every case of every test: far more than a person may have in a year. */
@ApplicationScoped
public class RuimGenoeg implements FirstWork {

    @Inject
    private SchemaOwner owner;

    @Override
    public boolean isNeeded() {
        return true;
    }

    @Override
    public void prepare() {
        // the accounts do not have to be there yet
    }

    /** By who owns the table: the program does not. */
    @Override
    public void run() {
        try (Connection owner = this.owner.source().orElseThrow().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table vrijwilliger drop constraint vrijwilliger_max_zaken_check");
            statement.execute("update vrijwilliger set max_zaken = 100000");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
