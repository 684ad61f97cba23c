package nl.buurtregie.platform.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
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
    private final ThreadFactory ownThreads;
    private final DataSource database;
    private final Clock clock;
    private final UnaryOperator<CommandExecutor> transaction;
    private final Map<String, Date> running = new HashMap<>(); // with the end of the lock, once it was prolonged
    private Future<?> acquisition;
    private volatile Thread heartbeat;

    ContainerJobExecutor(
            ExecutorService threads,
            ThreadFactory ownThreads,
            DataSource database,
            Clock clock,
            UnaryOperator<CommandExecutor> transaction) {
        this.transaction = transaction;
        this.threads = threads;
        this.ownThreads = ownThreads;
        this.database = database;
        this.clock = clock;
        setMaxJobsPerAcquisition(3);
        setWaitTimeInMillis(2_000);
        setMaxWait(10_000);
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = threads.submit(acquireJobsRunnable);
        heartbeat = ownThreads.newThread(this::beat);
        heartbeat.start();
    }

    @Override
    protected void stopExecutingJobs() {
        if (acquisition != null) {
            acquireJobsRunnable.stop();
            acquisition.cancel(true);
            Thread beating = heartbeat;
            heartbeat = null;
            beating.interrupt();
            acquisition = null;
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new ExecuteJobsRunnable(jobIds, engine) {
            @Override
            protected void executeJob(String job, CommandExecutor commands, JobFailureCollector failures) {
                super.executeJob(job, countFailure(job, transaction.apply(commands), failures), failures);
            }
        };
    }

    /**
     * The engine takes a lock that is not the one it began with for a sign that somebody else has the job now, and does not count the
     * failure: work that was prolonged would be tried for ever and never be shown. So it hears of our own prolonging, and that ends here.
     */
    private CommandExecutor countFailure(String job, CommandExecutor inner, JobFailureCollector failures) {
        return new CommandExecutor() {
            @Override
            public <T> T execute(Command<T> command) {
                if (command instanceof FailedJobListener && failures.getJob() != null) {
                    Date prolonged = end(job);
                    if (prolonged != null) {
                        failures.getJob().setLockExpirationTime(prolonged);
                    }
                }
                return inner.execute(command);
            }
        };
    }

    private void begin(List<String> jobs) {
        synchronized (running) {
            jobs.forEach(job -> running.put(job, null));
        }
    }

    private Date end(String job) {
        synchronized (running) {
            return running.remove(job);
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        Runnable work = getExecuteJobsRunnable(jobIds, engine);
        try {
            threads.execute(() -> {
                begin(jobIds);
                try {
                    work.run();
                } finally {
                    jobIds.forEach(this::end);
                }
            });
        } catch (RejectedExecutionException busy) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    /** On a thread that waits for nothing else: where all are at work for longer than a lock lasts, the locks would end. */
    private void beat() {
        while (heartbeat == Thread.currentThread()) {
            try {
                Thread.sleep(getLockTimeInMillis() / BEATS);
                prolong();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** Beside the transaction of the work, and without a new revision of the job: that would make the work fail at its end. */
    private void prolong() {
        synchronized (running) {
            if (running.isEmpty()) {
                return;
            }
            try (Connection connection = database.getConnection();
                    PreparedStatement update = connection.prepareStatement(
                            "update act_ru_job set lock_exp_time_ = ? where id_ = ? and lock_owner_ = ?")) {
                for (Map.Entry<String, Date> job : running.entrySet()) {
                    Date till = new Date(clock.millis() + getLockTimeInMillis());
                    update.setTimestamp(1, new Timestamp(till.getTime()));
                    update.setString(2, job.getKey());
                    update.setString(3, getLockOwner());
                    if (update.executeUpdate() > 0) {
                        job.setValue(till);
                    }
                }
            } catch (SQLException | RuntimeException | Error failed) { // or it was the last beat
                LOG.log(Level.WARNING, "locks on running work not prolonged, tried again soon", failed);
            }
        }
    }
}
