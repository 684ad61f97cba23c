package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Puts a process back at an earlier step, by the engine's own modification: what is open is cancelled and the step begins
 * again. A process that ended, or was broken off, begins anew at that step. A step of a called process is reached through
 * its caller.
 */
@ApplicationScoped
class WayBack {

    private static final String WHY = "taken back";

    @Inject
    private Engine engine;

    void go(String process, String businessKey, String step) {
        Optional<ProcessInstance> running = root(businessKey);
        String definition = running.map(ProcessInstance::getProcessDefinitionId).orElseGet(() -> latest(process));
        if (knows(definition, step)) {
            goWithin(running, definition, businessKey, step);
        } else {
            goThrough(running, definition, businessKey, step);
        }
    }

    private void goWithin(Optional<ProcessInstance> running, String definition, String businessKey, String step) {
        if (running.filter(this::isOnItsWay).isPresent()) {
            move(running.get().getId(), step);
        } else {
            running.ifPresent(broken -> runtime().deleteProcessInstance(broken.getId(), WHY));
            runtime()
                    .createProcessInstanceById(definition)
                    .businessKey(businessKey)
                    .startBeforeActivity(step)
                    .execute();
        }
    }

    /** The called process itself moves when it runs; else it is called once more, and moves then. */
    private void goThrough(Optional<ProcessInstance> running, String definition, String businessKey, String step) {
        if (running.flatMap(this::called).isEmpty()) {
            goWithin(running, definition, businessKey, callOf(definition, step));
        }
        move(root(businessKey).flatMap(this::called).orElseThrow().getId(), step);
    }

    private void move(String instance, String step) {
        ProcessInstanceModificationBuilder change = runtime().createProcessInstanceModification(instance);
        open(instance).forEach(activity -> change.cancelActivityInstance(activity.getId()));
        change.startBeforeActivity(step).execute();
    }

    private List<ActivityInstance> open(String instance) {
        return Arrays.asList(runtime().getActivityInstance(instance).getChildActivityInstances());
    }

    /** Not broken off: then only what comes after breaking off is open, and nothing else can be heard any more. */
    private boolean isOnItsWay(ProcessInstance instance) {
        BpmnModelInstance model = model(instance.getProcessDefinitionId());
        return open(instance.getId()).stream()
                .noneMatch(activity -> model.getModelElementById(activity.getActivityId()) instanceof SubProcess beside
                        && beside.triggeredByEvent());
    }

    private boolean knows(String definition, String step) {
        return model(definition).getModelElementById(step) != null;
    }

    private String callOf(String definition, String step) {
        return model(definition).getModelElementsByType(CallActivity.class).stream()
                .filter(call -> knows(latest(call.getCalledElement()), step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process knows " + step))
                .getId();
    }

    private Optional<ProcessInstance> root(String businessKey) {
        return instances(businessKey)
                .filter(one -> one.getRootProcessInstanceId().equals(one.getId()))
                .findFirst();
    }

    private Optional<ProcessInstance> called(ProcessInstance root) {
        return instances(root.getBusinessKey())
                .filter(one -> !one.getId().equals(root.getId()))
                .findFirst();
    }

    private Stream<ProcessInstance> instances(String businessKey) {
        return runtime().createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream();
    }

    private String latest(String process) {
        return engine.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private BpmnModelInstance model(String definition) {
        return engine.engine().getRepositoryService().getBpmnModelInstance(definition);
    }

    private RuntimeService runtime() {
        return engine.engine().getRuntimeService();
    }
}
