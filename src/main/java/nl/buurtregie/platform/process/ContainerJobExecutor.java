package nl.buurtregie.platform.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs timers and asynchronous work on the threads of the container. */
class ContainerJobExecutor extends JobExecutor {

    private final ManagedExecutorService threads;
    private Future<?> acquisition;

    ContainerJobExecutor(ManagedExecutorService threads) {
        this.threads = threads;
        setMaxJobsPerAcquisition(3);
        setWaitTimeInMillis(2_000);
        setMaxWait(10_000);
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = threads.submit(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        if (acquisition != null) {
            acquireJobsRunnable.stop();
            acquisition.cancel(true);
            acquisition = null;
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException busy) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
