package nl.buurtregie.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL, for domain and engine alike. Its address comes from the settings {@code BUURTREGIE_DB_URL},
 * {@code _USER} and {@code _PASSWORD}.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/buurtregie",
        className = "nl.buurtregie.platform.persistence.WatchedSource",
        url = "${MPCONFIG=buurtregie.db.url:jdbc:postgresql://127.0.0.1:5432/buurtregie}",
        user = "${MPCONFIG=buurtregie.db.user:buurtregie}",
        password = "${MPCONFIG=buurtregie.db.password}",
        properties = {
            "logServerErrorDetail=false", // the detail can hold a name
            "connectTimeout=2", // seconds: while it is away people get an answer, not an hourglass
            "tcpKeepAlive=true",
            "fish.payara.max-wait-time-in-millis=3000",
            "fish.payara.match-connections=false" // all lines are of one user
        },
        minPoolSize = 4,
        maxPoolSize = Database.MOST_LINES,
        initialPoolSize = 4)
@ApplicationScoped
public class Database {

    /** By which PostgreSQL knows the lines of this server; those of another one have another number behind the dash. */
    public static final String LINES =
            "buurtregie-" + UUID.randomUUID().toString().substring(0, 8);

    /** Lines of one server. */
    public static final int MOST_LINES = 40;

    @Resource(lookup = "java:app/jdbc/buurtregie")
    private DataSource source;

    @Inject
    private SchemaOwner owner;

    /**
     * Brings the schema to the version of this program. A newer program may have been here, as long as it left what this one
     * uses: then this one works on its tables.
     *
     * @throws SchemaTooNew when it did not: going on would harm its data
     */
    public void migrate() {
        DataSource makes = owner.source().orElse(source);
        Flyway flyway = Flyway.configure()
                .dataSource(makes)
                .locations("classpath:db/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .callbacks(new SchemaNews())
                .load();
        new SchemaFloor(makes).demand(flyway.info());
        flyway.migrate();
    }

    /** Everything is there: the user of the program gets what it needs of it, and no more. */
    public void grant() {
        owner.grant(source);
    }

    /** True when a connection can be had and answers within two seconds. */
    public boolean answers() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /**
     * True when it takes what is written: one that became a copy of another, or whose disk is full, still answers. Always the same row, on
     * a line outside any transaction.
     */
    public boolean writes() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(2);
            return statement.executeUpdate("update hartslag set op = now()") == 1;
        } catch (SQLException unable) {
            return false;
        }
    }
}
