package nl.buurtregie.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/** Whether an older program may work on the tables of a newer one: the newer one wrote down which may (V162). */
class SchemaFloor {

    private static final Logger LOG = Logger.getLogger(SchemaFloor.class.getName());

    private final DataSource source;

    SchemaFloor(DataSource source) {
        this.source = source;
    }

    /** @throws SchemaTooNew when a newer program was here, and says that this one may not work there */
    void demand(MigrationInfoService changes) {
        Optional<MigrationVersion> foreign = Arrays.stream(changes.applied())
                .filter(change ->
                        change.getVersion() != null && !change.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(version -> !version.equals(MigrationVersion.fromVersion("0")))
                .max(MigrationVersion::compareTo);
        if (foreign.isEmpty()) {
            return;
        }
        int own = newest(changes);
        if (own < floor()) {
            throw new SchemaTooNew(foreign.get().getVersion());
        }
        LOG.warning("A newer version of Buurtregie brought the database to " + foreign.get() + "; this one, of " + own
                + ", works on it.");
    }

    /** Of the changes that this program knows, the newest. */
    private static int newest(MigrationInfoService changes) {
        return Arrays.stream(changes.all())
                .filter(change -> change.getState().isResolved() && change.getVersion() != null)
                .mapToInt(change -> change.getVersion().getMajor().intValueExact())
                .max()
                .orElseThrow();
    }

    private int floor() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select versie from schema_vloer")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("which program may work on these tables cannot be read", unreadable);
        }
    }
}
