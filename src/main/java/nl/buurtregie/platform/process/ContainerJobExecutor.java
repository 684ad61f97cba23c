package nl.buurtregie.platform.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/**
 * Runs timers and asynchronous work on the threads of the container. The lock on a job lasts minutes, so that another node
 * takes over what a dead one left; for work that lasts longer, as counting a publication does, it is prolonged while the
 * work runs. Without that the job would be begun again beside itself, and neither would ever end.
 */
class ContainerJobExecutor extends JobExecutor {

    private static final Logger LOG = Logger.getLogger(ContainerJobExecutor.class.getName());
    private static final int BEATS = 3;

    private final ExecutorService threads;
    private final ScheduledExecutorService schedule;
    private final DataSource database;
    private final Clock clock;
    private final UnaryOperator<CommandExecutor> transaction;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private Future<?> acquisition;
    private Future<?> heartbeat;

    ContainerJobExecutor(
            ExecutorService threads,
            ScheduledExecutorService schedule,
            DataSource database,
            Clock clock,
            UnaryOperator<CommandExecutor> transaction) {
        this.transaction = transaction;
        this.threads = threads;
        this.schedule = schedule;
        this.database = database;
        this.clock = clock;
        setMaxJobsPerAcquisition(3);
        setWaitTimeInMillis(2_000);
        setMaxWait(10_000);
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = threads.submit(acquireJobsRunnable);
        int pause = getLockTimeInMillis() / BEATS;
        heartbeat = schedule.scheduleWithFixedDelay(this::prolong, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void stopExecutingJobs() {
        if (acquisition != null) {
            acquireJobsRunnable.stop();
            acquisition.cancel(true);
            heartbeat.cancel(false);
            acquisition = null;
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new ExecuteJobsRunnable(jobIds, engine) {
            @Override
            protected void executeJob(String job, CommandExecutor commands, JobFailureCollector failures) {
                super.executeJob(job, transaction.apply(commands), failures);
            }
        };
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        Runnable work = getExecuteJobsRunnable(jobIds, engine);
        try {
            threads.execute(() -> {
                running.addAll(jobIds);
                try {
                    work.run();
                } finally {
                    running.removeAll(jobIds);
                }
            });
        } catch (RejectedExecutionException busy) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    /** Beside the transaction of the work, and without a new revision of the job: that would make the work fail at its end. */
    private void prolong() {
        if (running.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update act_ru_job set lock_exp_time_ = ? where id_ = ? and lock_owner_ = ?")) {
            for (String job : running) {
                update.setTimestamp(1, new Timestamp(clock.millis() + getLockTimeInMillis()));
                update.setString(2, job);
                update.setString(3, getLockOwner());
                update.executeUpdate();
            }
        } catch (SQLException | RuntimeException failed) { // a schedule that throws stops for good
            LOG.log(Level.WARNING, "locks on running work not prolonged, tried again soon", failed);
        }
    }
}
