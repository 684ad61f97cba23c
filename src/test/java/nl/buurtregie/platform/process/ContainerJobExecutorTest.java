package nl.buurtregie.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that lasts longer than the lock on it is done once, and when it fails that is counted. */
class ContainerJobExecutorTest {

    private static final int LOCK = 1_200;

    private final AtomicInteger begun = new AtomicInteger();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(6);
    private ProcessEngine engine;

    @AfterEach
    void close() {
        engine.close();
        threads.shutdownNow();
    }

    @Test
    void work_of_several_locks_long_is_done_once() throws InterruptedException {
        start(begin -> Thread.sleep(4L * LOCK));
        waitFor(() -> engine.getRuntimeService().createProcessInstanceQuery().count() == 0);
        assertThat(begun).hasValue(1);
    }

    @Test
    void work_that_lasts_and_then_fails_is_counted_as_failed() throws InterruptedException {
        start(begin -> {
            Thread.sleep(LOCK);
            throw new IllegalStateException("after a while");
        });
        waitFor(() ->
                engine.getManagementService().createJobQuery().noRetriesLeft().count() == 1);
        assertThat(begun).as("as often as the schedule says").hasValue(2);
    }

    private void start(JavaDelegate work) {
        StandaloneInMemProcessEngineConfiguration config = new StandaloneInMemProcessEngineConfiguration();
        config.setProcessEngineName("lang");
        config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        config.setDatabaseSchemaUpdate("create-drop");
        config.setFailedJobRetryTimeCycle("R2/PT0.1S");
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl(config.getJdbcUrl());
        database.setUser(config.getJdbcUsername());
        database.setPassword(config.getJdbcPassword());
        ContainerJobExecutor executor = new ContainerJobExecutor(
                threads,
                Executors.defaultThreadFactory(),
                database,
                Clock.systemDefaultZone(),
                UnaryOperator.identity());
        executor.setLockTimeInMillis(LOCK);
        executor.setWaitTimeInMillis(100);
        executor.setMaxWait(200);
        config.setJobExecutor(executor);
        config.setJobExecutorActivate(true);
        config.setBeans(Map.of("werk", (JavaDelegate) begin -> {
            begun.incrementAndGet();
            work.execute(begin);
        }));
        engine = config.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "lang.bpmn",
                        Bpmn.createExecutableProcess("lang")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask()
                                .camundaAsyncBefore()
                                .camundaDelegateExpression("${werk}")
                                .endEvent()
                                .done())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("lang");
    }

    private static void waitFor(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 200 && !done.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(done.getAsBoolean()).as("within twenty seconds").isTrue();
    }
}
