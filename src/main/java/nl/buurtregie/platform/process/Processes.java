package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;

/** All that the program says to the engine. Each call joins the caller's transaction. */
@ApplicationScoped
public class Processes {

    @Inject
    private Engine engine;

    @Inject
    private TablesInForce tablesInForce;

    @Inject
    private WayBack wayBack;

    @Inject
    private StuckJobs stuckJobs;

    /** Starts one process; {@code businessKey} is the only thing that ties it to the domain. */
    public void start(String process, String businessKey, Map<String, Object> facts) {
        engine.engine().getRuntimeService().startProcessInstanceByKey(process, businessKey, facts);
    }

    /** Starts the process that begins with this message. */
    public void startByMessage(String name, String businessKey) {
        engine.engine().getRuntimeService().startProcessInstanceByMessage(name, businessKey);
    }

    /** Moves the timers that hang on a step; those that have gone off stay gone. */
    public void reschedule(String stepId, Date when) {
        first(stepId, () -> move(stepId, when));
    }

    private void move(String stepId, Date when) {
        ManagementService management = engine.engine().getManagementService();
        Task step = engine.engine()
                .getTaskService()
                .createTaskQuery()
                .taskId(stepId)
                .singleResult();
        engine
                .engine()
                .getRepositoryService()
                .getBpmnModelInstance(step.getProcessDefinitionId())
                .getModelElementsByType(BoundaryEvent.class)
                .stream()
                .filter(event -> event.getAttachedTo().getId().equals(step.getTaskDefinitionKey()))
                .flatMap(event -> management
                        .createJobQuery()
                        .processInstanceId(step.getProcessInstanceId())
                        .activityId(event.getId())
                        .list()
                        .stream())
                .forEach(job -> management.setJobDuedate(job.getId(), when));
    }

    /** Ends a step. {@code facts} steer the gateways: codes and yes/no, never text or names. */
    public void complete(String stepId, Map<String, Object> facts) {
        try {
            first(stepId, () -> engine.engine().getTaskService().complete(stepId, facts));
        } catch (NullValueException gone) {
            throw new StepGone(stepId);
        }
    }

    /** What was done last was a slip: the process stands at this step again, also when it had ended. */
    public void goBack(String process, String businessKey, String step) {
        first(step, () -> wayBack.go(process, businessKey, step));
    }

    /** Ends what runs under this key: work that nobody can finish. */
    public void giveUp(String businessKey) {
        RuntimeService runtime = engine.engine().getRuntimeService();
        first(businessKey, () -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "given up")));
    }

    /** Sends a message that exactly one process with this key waits for. */
    public void message(String name, String businessKey, Map<String, Object> facts) {
        first(name, () -> engine.engine()
                .getRuntimeService()
                .createMessageCorrelation(name)
                .processInstanceBusinessKey(businessKey)
                .setVariables(facts)
                .correlate());
    }

    /** @throws StepGone when a timer, or somebody else, was at it in the same moment */
    private static void first(String what, Runnable act) {
        try {
            act.run();
        } catch (OptimisticLockingException sameMoment) {
            throw new StepGone(what, sameMoment);
        }
    }

    /** Whether one of them waits for it: not when it began by a drawing that does not know the message. */
    public boolean hears(String name, String businessKey) {
        RuntimeService runtime = engine.engine().getRuntimeService();
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .anyMatch(instance -> runtime.createEventSubscriptionQuery()
                                .processInstanceId(instance.getId())
                                .eventName(name)
                                .count()
                        > 0);
    }

    /** Whether the drawing by which an open step began has this arrow. */
    public boolean draws(String stepId, String arrow) {
        Task step = engine.engine()
                .getTaskService()
                .createTaskQuery()
                .taskId(stepId)
                .singleResult();
        if (step == null) {
            throw new StepGone(stepId);
        }
        return engine.engine()
                        .getRepositoryService()
                        .getBpmnModelInstance(step.getProcessDefinitionId())
                        .getModelElementById(arrow)
                != null;
    }

    /** What the table in force answers to these facts; empty when no rule fits. */
    public Map<String, Object> decide(String table, Map<String, Object> facts) {
        return tablesInForce.answer(table, facts);
    }

    /** How many processes, sub-processes included, still run under this key. */
    public long running(String businessKey) {
        return engine.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .count();
    }

    /** Whether work of this process failed as often as the schedule allows. */
    public boolean isStuck(String businessKey) {
        ManagementService management = engine.engine().getManagementService();
        return engine
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .anyMatch(instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .noRetriesLeft()
                                .count()
                        > 0);
    }

    /** What failed as often as the schedule allows, oldest first, at most 200. */
    public List<FailedJob> failed() {
        return engine.engine().getManagementService().createJobQuery().noRetriesLeft().listPage(0, 200).stream()
                .map(stuckJobs::describe)
                .toList();
    }

    /** How many of these there are. */
    public long stuck() {
        return engine.engine()
                .getManagementService()
                .createJobQuery()
                .noRetriesLeft()
                .count();
    }

    /** How many should have been done before that moment, and may still be tried. */
    public long late(Instant before) {
        return engine.engine()
                .getManagementService()
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(before))
                .count();
    }

    /** Gives a failed job one more try. */
    @Transactional
    public void retry(String jobId) {
        stuckJobs.retry(jobId);
    }
}
