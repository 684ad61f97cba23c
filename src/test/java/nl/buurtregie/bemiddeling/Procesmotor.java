package nl.buurtregie.bemiddeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;

/** The one engine in memory for all process tests, with the files of bpmn/ deployed. Timers run when a test says so. */
final class Procesmotor {

    private static final Logger LOG = Logger.getLogger("org.camunda");

    static final NepBemiddelingsproces BEMIDDELINGSPROCES = new NepBemiddelingsproces();
    static final Procesdekking DEKKING = new Procesdekking();
    static final ProcessEngine ENGINE = start();

    private Procesmotor() {}

    private static ProcessEngine start() {
        LOG.setLevel(Level.WARNING);
        StandaloneInMemProcessEngineConfiguration instelling = new StandaloneInMemProcessEngineConfiguration();
        instelling.setProcessEngineName("procestest");
        instelling.setJdbcUrl("jdbc:h2:mem:procestest;DB_CLOSE_DELAY=-1");
        instelling.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        instelling.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        instelling.setJobExecutorActivate(false);
        instelling.setMetricsEnabled(false);
        instelling.setEnableCmdExceptionLogging(false); // a refused outcome is what some tests want
        instelling.setBeans(Map.of("bemiddelingsproces", BEMIDDELINGSPROCES, "wachtproces", BEMIDDELINGSPROCES));
        instelling.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(DEKKING)));
        ProcessEngine engine = instelling.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/bemiddeling.bpmn")
                .addClasspathResource("bpmn/nazorg.bpmn")
                .deploy();
        return engine;
    }
}
