package nl.buurtregie.platform.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.buurtregie.platform.persistence.SchemaOwner;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.joda.time.DateTimeUtils;

/** Starts and stops the embedded engine. Nobody outside this package knows which engine it is. */
@ApplicationScoped
public class Engine {

    private static final String NAME = "buurtregie";
    private static final String DATABASE = "java:app/jdbc/buurtregie";

    @Inject
    private Clock clock;

    @Inject
    private BeanManager beans;

    @Inject
    private Instance<Drawings> drawings;

    @Inject
    private SchemaOwner owner;

    @Inject
    private JobTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private ManagedThreadFactory ownThreads;

    @Resource(lookup = DATABASE)
    private DataSource database;

    @Inject
    @ConfigProperty(name = "buurtregie.taken.herhaling", defaultValue = "PT1M,PT10M,PT1H,PT6H")
    private String retrySchedule;

    private ProcessEngine engine;
    private JobExecutor jobs;

    /** Builds the engine's tables when they are missing, and deploys what is new in bpmn/. Jobs do not run yet. */
    public void start() {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        jobs = new ContainerJobExecutor(threads, ownThreads, database, clock, transaction::around);
        JakartaTransactionProcessEngineConfiguration config = new JakartaTransactionProcessEngineConfiguration();
        config.setProcessEngineName(NAME);
        config.setDataSourceJndiName(DATABASE);
        config.setTransactionManagerJndiName("java:appserver/TransactionManager");
        config.setTransactionsExternallyManaged(true);
        EngineSchema.parts(config);
        config.setDatabaseSchemaUpdate(owner.isApart() ? "false" : "true"); // "false" only looks whether they fit
        config.setIdBlockSize(1_000);
        config.setJobExecutor(jobs);
        config.setJobExecutorActivate(false);
        config.setFailedJobRetryTimeCycle(retrySchedule);
        config.setBeans(new CdiBeans(beans));
        config.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new StepListener(beans.getEvent()))));
        engine = config.buildProcessEngine();
        EngineSchema.index(owner.source().orElse(database));
        deploy();
    }

    private void deploy() {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(NAME).enableDuplicateFiltering(true);
        drawings.stream()
                .flatMap(some -> some.files().stream())
                .filter(file -> !isChangedHere(file))
                .forEach(file -> deployment.addInputStream(file, file(file)));
        deployment.deploy();
    }

    /** A table of the organisation itself stays in force, also when a later program brings another one. */
    private boolean isChangedHere(String file) {
        RepositoryService repository = engine.getRepositoryService();
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionResourceName(file)
                .latestVersion()
                .list()
                .stream()
                .map(latest -> repository
                        .createDeploymentQuery()
                        .deploymentId(latest.getDeploymentId())
                        .singleResult())
                .anyMatch(deployment -> !NAME.equals(deployment.getName()));
    }

    /** As it comes with this program. */
    InputStream file(String name) {
        return Engine.class.getResourceAsStream("/bpmn/" + name);
    }

    /** Timers and background work may run from now on. */
    public void startJobs() {
        jobs.start();
    }

    /** Lets running work finish. */
    public void stop() {
        if (engine != null) {
            jobs.shutdown();
            engine.close();
            DateTimeUtils.setCurrentMillisSystem();
        }
    }

    public boolean isStarted() {
        return engine != null;
    }

    /** False while the first work of a new installation still runs. */
    public boolean areJobsRunning() {
        return engine != null && jobs.isActive();
    }

    ProcessEngine engine() {
        return engine;
    }
}
