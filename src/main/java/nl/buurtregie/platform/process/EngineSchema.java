package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.buurtregie.platform.persistence.SchemaOwner;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The tables of the engine, made by who owns tables when the program does not. */
@ApplicationScoped
public class EngineSchema {

    @Inject
    private SchemaOwner owner;

    /** An engine that runs nothing and ends at once. Without an owner apart the engine itself makes what misses. */
    public void make() {
        owner.source().ifPresent(EngineSchema::make);
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
