package nl.buurtregie.wijkkompas.publicatie;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.buurtregie.bemiddeling.Procesdekking;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.process.StepStarted;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The real publicatie.bpmn in an engine in memory. */
final class Publicatiemotor extends Processes {

    static final Procesdekking DEKKING = new Procesdekking();
    private static final ThreadLocal<Supplier<Publicatieproces>> PROCES = new ThreadLocal<>();
    private static final ProcessEngine ENGINE = start();
    private static boolean telt = true;

    Publicatiemotor(Supplier<Publicatieproces> proces) {
        PROCES.set(proces);
        telt = true;
        ENGINE.getRuntimeService() // what an earlier test left: its database is gone
                .createProcessInstanceQuery()
                .list()
                .forEach(een -> ENGINE.getRuntimeService().deleteProcessInstance(een.getId(), "voorbij"));
    }

    private static ProcessEngine start() {
        StandaloneInMemProcessEngineConfiguration instelling = new StandaloneInMemProcessEngineConfiguration();
        instelling.setProcessEngineName("publicatietest");
        instelling.setJdbcUrl("jdbc:h2:mem:publicatietest;DB_CLOSE_DELAY=-1");
        instelling.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        instelling.setHistory("none");
        instelling.setJobExecutorActivate(false);
        instelling.setMetricsEnabled(false);
        instelling.setBeans(new AbstractMap<>() {

            @Override
            public Object get(Object naam) {
                return naam.equals("publicatieproces") ? PROCES.get().get() : null;
            }

            @Override
            public boolean containsKey(Object naam) {
                return naam.equals("publicatieproces");
            }

            @Override
            public Set<Entry<Object, Object>> entrySet() {
                return Set.of();
            }
        });
        instelling.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(DEKKING, new Stapmelder())));
        ProcessEngine engine = instelling.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/publicatie.bpmn")
                .deploy();
        return engine;
    }

    @Override
    public void start(String process, String businessKey, Map<String, Object> facts) {
        ENGINE.getRuntimeService().startProcessInstanceByKey(process, businessKey, facts);
        tel();
    }

    @Override
    public void complete(String stepId, Map<String, Object> facts) {
        ENGINE.getTaskService().complete(stepId, facts);
        tel();
    }

    @Override
    public boolean isStuck(String businessKey) {
        return ENGINE.getManagementService().createJobQuery().noRetriesLeft().count() > 0;
    }

    @Override
    public void giveUp(String businessKey) {
        ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(een -> ENGINE.getRuntimeService().deleteProcessInstance(een.getId(), "given up"));
    }

    /** Whether counting goes on by itself. */
    static void lukt(boolean ja) {
        telt = ja;
    }

    /** As if it had been tried as often as it is by itself. */
    static void geeftOp() {
        ENGINE.getManagementService().createJobQuery().messages().list().forEach(werk -> ENGINE.getManagementService()
                .setJobRetries(werk.getId(), 0));
    }

    /** What the program does in the background, at once. */
    private static void tel() {
        if (!telt) {
            return;
        }
        ENGINE.getManagementService().createJobQuery().messages().list().forEach(werk -> ENGINE.getManagementService()
                .executeJob(werk.getId()));
    }

    /** As if the term of what this version waits for had run out. */
    static void termijnVoorbij(String nummer) {
        String loop = ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
        ENGINE.getManagementService()
                .createJobQuery()
                .processInstanceId(loop)
                .timers()
                .list()
                .forEach(werk -> ENGINE.getManagementService().executeJob(werk.getId()));
    }

    static long lopend(String nummer) {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .count();
    }

    /** Tells of every step, as the program does by an event. */
    private static final class Stapmelder extends AbstractBpmnParseListener implements TaskListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
            ((UserTaskActivityBehavior) activiteit.getActivityBehavior())
                    .getTaskDefinition()
                    .addTaskListener(EVENTNAME_CREATE, this);
        }

        @Override
        public void notify(DelegateTask taak) {
            String rol = taak.getCandidates().iterator().next().getGroupId();
            PROCES.get()
                    .get()
                    .begint(new StepStarted(
                            taak.getProcessDefinitionId().split(":", 2)[0],
                            taak.getTaskDefinitionKey(),
                            taak.getId(),
                            taak.getExecution().getProcessBusinessKey(),
                            rol));
        }
    }
}
