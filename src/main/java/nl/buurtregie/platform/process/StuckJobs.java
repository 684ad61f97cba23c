package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Work in the background that stands still: of what it is, since when and how often it was tried; and one more try. */
@ApplicationScoped
class StuckJobs {

    /** How often somebody asked for one more try, beside what waits: the engine does not count them. */
    private static final String AGAIN = "opnieuw_";

    @Inject
    private Engine engine;

    FailedJob describe(Job job) {
        ProcessInstance instance = runtime()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        String step = management()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        String key = instance == null ? null : instance.getBusinessKey();
        return new FailedJob(job.getId(), key, step, since(job), again(job), errorKind(job.getId()));
    }

    /** When the last try failed that the schedule allows; null when the engine does not know. */
    private Instant since(Job job) {
        return runtime().createIncidentQuery().configuration(job.getId()).list().stream()
                .map(Incident::getIncidentTimestamp)
                .findFirst()
                .map(Date::toInstant)
                .orElse(null);
    }

    private int again(Job job) {
        Object times =
                job.getExecutionId() == null ? null : runtime().getVariableLocal(job.getExecutionId(), name(job));
        return times instanceof Integer number ? number : 0;
    }

    private static String name(Job job) {
        return AGAIN + job.getId();
    }

    private String errorKind(String jobId) {
        String trace = management().getJobExceptionStacktrace(jobId);
        String first = trace == null ? "onbekend" : trace.lines().findFirst().orElse("onbekend");
        String type = first.split(":", 2)[0];
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Now: after its last failure the engine put its day off once more. */
    void retry(String jobId) {
        Job job = management().createJobQuery().jobId(jobId).singleResult();
        if (job.getExecutionId() != null) {
            runtime().setVariableLocal(job.getExecutionId(), name(job), again(job) + 1);
        }
        management()
                .setJobRetries(1)
                .jobId(jobId)
                .dueDate(ClockUtil.getCurrentTime())
                .execute();
    }

    private RuntimeService runtime() {
        return engine.engine().getRuntimeService();
    }

    private ManagementService management() {
        return engine.engine().getManagementService();
    }
}
