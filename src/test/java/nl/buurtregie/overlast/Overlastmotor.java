package nl.buurtregie.overlast;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.Procesdekking;
import nl.buurtregie.platform.process.ProcessEnded;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.process.StepEnded;
import nl.buurtregie.platform.process.StepStarted;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;

/** The real processes of overlast in an engine in memory, wired to the acts of the world that a test is in. */
final class Overlastmotor extends Processes {

    static final Procesdekking DEKKING = new Procesdekking();

    private static final Map<Object, Object> BONEN = new HashMap<>();
    private static final ProcessEngine ENGINE = start();
    private static final DmnEngine TABELLEN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> GELEZEN = new HashMap<>();

    private final Overlastwereld wereld;

    Overlastmotor(Overlastwereld wereld) {
        this.wereld = wereld;
    }

    /** From now on the processes speak to this world. */
    void sluitAan() {
        BONEN.put("overlastproces", wereld.maak(Overlastproces.class));
    }

    private static ProcessEngine start() {
        StandaloneInMemProcessEngineConfiguration instelling = new StandaloneInMemProcessEngineConfiguration();
        instelling.setProcessEngineName("overlasttest");
        instelling.setJdbcUrl("jdbc:h2:mem:overlasttest;DB_CLOSE_DELAY=-1");
        instelling.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        instelling.setHistory("none");
        instelling.setJobExecutorActivate(false);
        instelling.setMetricsEnabled(false);
        instelling.setEnableCmdExceptionLogging(false);
        instelling.setBeans(BONEN);
        instelling.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(DEKKING, new Stapmelder())));
        ProcessEngine engine = instelling.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/overlastmelding.bpmn")
                .addClasspathResource("bpmn/overdracht.bpmn")
                .deploy();
        return engine;
    }

    @Override
    public void start(String process, String businessKey, Map<String, Object> facts) {
        ENGINE.getRuntimeService().startProcessInstanceByKey(process, businessKey, facts);
    }

    @Override
    public void startByMessage(String name, String businessKey) {
        ENGINE.getRuntimeService().startProcessInstanceByMessage(name, businessKey);
    }

    @Override
    public void goBack(String process, String businessKey, String step) {
        RuntimeService lopend = ENGINE.getRuntimeService();
        String instantie = lopend.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
        ProcessInstanceModificationBuilder terug = lopend.createProcessInstanceModification(instantie);
        for (ActivityInstance open : lopend.getActivityInstance(instantie).getChildActivityInstances()) {
            terug.cancelActivityInstance(open.getId());
        }
        terug.startBeforeActivity(step).execute();
    }

    @Override
    public void complete(String stepId, Map<String, Object> facts) {
        ENGINE.getTaskService().complete(stepId, facts);
    }

    @Override
    public void message(String name, String businessKey, Map<String, Object> facts) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(name)
                .processInstanceBusinessKey(businessKey)
                .correlate();
    }

    /** By the table of bpmn/, without an engine. */
    @Override
    public Map<String, Object> decide(String table, Map<String, Object> facts) {
        DmnDecision gelezen = GELEZEN.computeIfAbsent(
                table,
                naam -> TABELLEN.parseDecision(
                        naam, Overlastmotor.class.getResourceAsStream("/bpmn/" + naam + ".dmn")));
        return TABELLEN.evaluateDecisionTable(gelezen, facts).getFirstResult().getEntryMap();
    }

    /** Still waits for somebody or something. */
    static long lopend(String nummer) {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .count();
    }

    /** Runs the timers of one problem that are due at this moment. */
    static void draaiTimers(String nummer, Date nu) {
        ManagementService beheer = ENGINE.getManagementService();
        for (String instantie :
                ENGINE
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .list()
                        .stream()
                        .map(een -> een.getId())
                        .toList()) {
            List<Job> aanDeBeurt = beheer.createJobQuery()
                    .processInstanceId(instantie)
                    .duedateLowerThan(nu)
                    .list();
            aanDeBeurt.forEach(job -> beheer.executeJob(job.getId()));
        }
    }

    /** Tells the world of every step, as the program does by events. */
    private static final class Stapmelder extends AbstractBpmnParseListener implements TaskListener, ExecutionListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
            TaskDefinition taak = ((UserTaskActivityBehavior) activiteit.getActivityBehavior()).getTaskDefinition();
            taak.addTaskListener(TaskListener.EVENTNAME_CREATE, this);
            taak.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this);
            taak.addTaskListener(TaskListener.EVENTNAME_DELETE, this);
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity proces) {
            proces.addListener(ExecutionListener.EVENTNAME_END, this);
        }

        @Override
        public void notify(DelegateExecution uitvoering) {
            Overlastproces proces = (Overlastproces) BONEN.get("overlastproces");
            String naam = uitvoering.getProcessDefinitionId().split(":", 2)[0];
            proces.isKlaar(new ProcessEnded(naam, uitvoering.getProcessBusinessKey()));
        }

        @Override
        public void notify(DelegateTask taak) {
            Overlastproces proces = (Overlastproces) BONEN.get("overlastproces");
            String sleutel = taak.getExecution().getProcessBusinessKey();
            String naam = taak.getProcessDefinitionId().split(":", 2)[0];
            if (TaskListener.EVENTNAME_CREATE.equals(taak.getEventName())) {
                String rol = taak.getCandidates().iterator().next().getGroupId();
                proces.begint(new StepStarted(naam, taak.getTaskDefinitionKey(), taak.getId(), sleutel, rol));
            } else {
                boolean klaar = TaskListener.EVENTNAME_COMPLETE.equals(taak.getEventName());
                proces.eindigt(new StepEnded(naam, taak.getId(), sleutel, klaar));
            }
        }
    }
}
