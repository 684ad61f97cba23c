package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.buurtregie.platform.persistence.SchemaOwner;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The tables of the engine, made by who owns tables when the program does not. */
@ApplicationScoped
public class EngineSchema {

    /** One table of each part that is in use, the last that is made. */
    private static final String THERE =
            "select to_regclass('act_ru_batch') is not null and to_regclass('act_re_decision_req_def') is not null";

    @Inject
    private SchemaOwner owner;

    /**
     * An engine that runs nothing and ends at once, the first time only: it takes seconds to build, and changes no table that is there.
     * Without an owner apart the engine itself makes what misses.
     */
    public void make() {
        owner.source().filter(source -> !isThere(source)).ifPresent(EngineSchema::make);
    }

    private static boolean isThere(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(THERE)) {
            found.next();
            return found.getBoolean(1);
        } catch (SQLException fault) {
            throw new IllegalStateException("cannot see whether the tables of the engine are there", fault);
        }
    }

    private static void make(DataSource source) {
        StandaloneProcessEngineConfiguration config = new StandaloneProcessEngineConfiguration();
        config.setProcessEngineName("tabellen");
        config.setDataSource(source);
        config.setDatabaseSchemaUpdate("true");
        config.setJobExecutorActivate(false);
        parts(config);
        config.buildProcessEngine().close();
    }

    /** Which tables there are depends on these: the same for both. */
    static void parts(ProcessEngineConfigurationImpl config) {
        config.setDatabaseType("postgres");
        config.setHistory("none"); // our own history is the one that counts; nothing to forget in the engine
        config.setEnforceHistoryTimeToLive(false);
        config.setMetricsEnabled(false);
        config.setDbIdentityUsed(false);
        config.setCmmnEnabled(false);
    }
}
