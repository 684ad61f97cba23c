package nl.buurtregie.platform.process;

import jakarta.enterprise.inject.spi.CDI;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Tells the rest of the program about every user task of every process, so that it keeps its own work list. */
class StepListener extends AbstractBpmnParseListener implements TaskListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(EVENTNAME_CREATE, this);
        task.addTaskListener(EVENTNAME_COMPLETE, this);
        task.addTaskListener(EVENTNAME_DELETE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        String key = task.getExecution().getProcessBusinessKey();
        String process = process(task);
        Object event = EVENTNAME_CREATE.equals(task.getEventName())
                ? new StepStarted(process, task.getTaskDefinitionKey(), task.getId(), key, role(task))
                : new StepEnded(process, task.getId(), key, EVENTNAME_COMPLETE.equals(task.getEventName()));
        CDI.current().getBeanManager().getEvent().fire(event);
    }

    /** "bemiddeling" of "bemiddeling:3:4711". */
    private static String process(DelegateTask task) {
        return task.getProcessDefinitionId().split(":", 2)[0];
    }

    private static String role(DelegateTask task) {
        return task.getCandidates().stream()
                .map(link -> link.getGroupId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lane for " + task.getTaskDefinitionKey()));
    }
}
