package nl.buurtregie.platform.process;

import jakarta.enterprise.event.Event;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Tells the rest of the program about every user task and every end, so that it keeps its own work list. */
class StepListener extends AbstractBpmnParseListener implements TaskListener, ExecutionListener {

    private final Event<Object> listeners;

    StepListener(Event<Object> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, this);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, this);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(ExecutionListener.EVENTNAME_END, this);
    }

    /** Not of one that was thrown away. */
    @Override
    public void notify(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            String process = process(execution.getProcessDefinitionId());
            tell(new ProcessEnded(process, execution.getProcessBusinessKey()));
        }
    }

    @Override
    public void notify(DelegateTask task) {
        String key = task.getExecution().getProcessBusinessKey();
        String process = process(task.getProcessDefinitionId());
        Object event = TaskListener.EVENTNAME_CREATE.equals(task.getEventName())
                ? new StepStarted(process, task.getTaskDefinitionKey(), task.getId(), key, role(task))
                : new StepEnded(
                        process, task.getId(), key, TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName()));
        tell(event);
    }

    private void tell(Object event) {
        listeners.fire(event);
    }

    /** "zaak" of "zaak:3:4711". */
    private static String process(String definition) {
        return definition.split(":", 2)[0];
    }

    private static String role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lane for " + task.getTaskDefinitionKey()));
    }
}
