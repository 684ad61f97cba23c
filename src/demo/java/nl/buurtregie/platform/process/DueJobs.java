package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;

/** What the engine does by itself when its time is there, done now; for a city that is built in an hour. */
@ApplicationScoped
public class DueJobs {

    private static final Duration A_WHILE = Duration.ofMillis(200);

    @Inject
    private Engine engine;

    @Inject
    private JobTransaction transaction;

    @Inject
    private Clock clock;

    /** Runs all timers that are due by the clock and all work that waits, in this thread. */
    public int run(String businessKey) {
        int ran = 0;
        for (Optional<Job> job = dueJob(businessKey); job.isPresent(); job = dueJob(businessKey)) {
            try {
                run(job.get());
                ran++;
            } catch (RuntimeException failed) {
                if (!isTaken(job.get())) {
                    throw failed;
                }
                LockSupport.parkNanos(A_WHILE.toNanos()); // it is looked for again until it is done
            }
        }
        return ran;
    }

    /** Another server runs it, or did: both wrote the same, and of two one fails in whatever way. */
    private boolean isTaken(Job job) {
        Job now = engine.engine()
                .getManagementService()
                .createJobQuery()
                .jobId(job.getId())
                .singleResult();
        return now == null || ((JobEntity) now).getLockOwner() != null;
    }

    private void run(Job job) {
        transaction.in(() -> {
            engine.engine().getManagementService().executeJob(job.getId());
            return job;
        });
    }

    private Optional<Job> dueJob(String businessKey) {
        ManagementService management = engine.engine().getManagementService();
        Date now = Date.from(clock.instant());
        return engine
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .withRetriesLeft()
                                .list()
                                .stream())
                .filter(job -> job.getDuedate() == null || job.getDuedate().before(now))
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
