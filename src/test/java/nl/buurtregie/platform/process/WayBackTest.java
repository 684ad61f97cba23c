package nl.buurtregie.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every outcome of every step, and breaking off at every wait: taken back, the process stands as if nothing had been. */
class WayBackTest {

    /** How a case comes to each status: outcomes of steps, and "" for a date that comes. */
    static final Map<Status, List<String>> ROADS = new LinkedHashMap<>();

    static {
        List<String> talk = List.of("GESCHIKT", "TOEGEWEZEN");
        List<String> second = with(talk, "GAAT_DOOR");
        List<String> joint = with(second, "DOET_MEE");
        ROADS.put(Status.INTAKE, List.of());
        ROADS.put(Status.WACHTLIJST, List.of("GESCHIKT"));
        ROADS.put(Status.GESPREK_EERSTE_BUUR, talk);
        ROADS.put(Status.BEDENKTIJD, with(talk, "DENKT_NA"));
        ROADS.put(Status.CONTACT_TWEEDE_BUUR, second);
        ROADS.put(Status.COACHEN, with(second, "COACHING"));
        ROADS.put(Status.BEMIDDELEN, joint);
        ROADS.put(Status.WACHT_OP_NAZORG, with(joint, "NAAR_NAZORG"));
        ROADS.put(Status.NAZORG, with(with(joint, "NAAR_NAZORG"), ""));
        ROADS.put(Status.WACHT_OP_ANDERE_ZAAK, List.of("SAMEN"));
        ROADS.put(Status.AFSLUITEN, with(talk, "STOPT"));
        ROADS.put(Status.TERUGKOPPELEN, List.of("ADVIES"));
    }

    private static final AtomicReference<Runnable> between = new AtomicReference<>();

    private static ProcessEngine engine;
    private static WayBack wayBack;

    /** Something may happen while a step is being ended, once. */
    public static class Interrupted extends ProcessVersionsTest.Moments {

        @Override
        public Date eindeTermijn(String nummer, String stap) {
            Runnable now = between.getAndSet(null);
            if (now != null) {
                now.run();
            }
            return super.eindeTermijn(nummer, stap);
        }
    }

    private static List<String> with(List<String> road, String next) {
        List<String> longer = new ArrayList<>(road);
        longer.add(next);
        return longer;
    }

    @BeforeAll
    static void start() {
        StandaloneInMemProcessEngineConfiguration config = new StandaloneInMemProcessEngineConfiguration();
        config.setProcessEngineName("terugweg");
        config.setJdbcUrl("jdbc:h2:mem:terugweg;DB_CLOSE_DELAY=-1");
        config.setDatabaseSchemaUpdate("create-drop");
        config.setJobExecutorActivate(false);
        config.setHistory("none");
        config.setBeans(
                Map.of("bemiddelingsproces", new Interrupted(), "wachtproces", new ProcessVersionsTest.Moments()));
        engine = config.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/bemiddeling.bpmn")
                .addClasspathResource("bpmn/nazorg.bpmn")
                .deploy();
        wayBack = Testobjecten.zet(new WayBack(), "engine", running());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static Stream<Arguments> outcomes() {
        return ROADS.keySet().stream().flatMap(status -> Stapuitkomst.van(status).stream()
                .flatMap(outcome ->
                        Stream.of(Arguments.of(status, outcome, false), Arguments.of(status, outcome, true))));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    @Functie("BEM-26")
    void an_outcome_that_is_taken_back_was_never_given(Status status, Stapuitkomst outcome, boolean tellReferrer) {
        String key = status + " " + outcome + " " + tellReferrer;
        bring(key, status);
        List<String> before = stands(key);

        complete(key, outcome.name(), tellReferrer);
        wayBack.go("bemiddeling", key, status.plek());

        assertThat(stands(key)).isEqualTo(before);
        complete(key, outcome.name(), tellReferrer); // and from there it goes as it went
        List<String> again = stands(key);
        String never = key + ", never taken back";
        bring(never, status);
        complete(never, outcome.name(), tellReferrer);
        assertThat(again).isEqualTo(stands(never));
    }

    /** After its last failure the engine put its day off once more: by hours. */
    @Test
    void what_failed_is_tried_again_now() {
        String key = "tried again";
        bring(key, Status.WACHT_OP_NAZORG);
        Job failed = jobs(key).get(0);
        engine.getManagementService().setJobRetries(failed.getId(), 0);
        assertThat(failed.getDuedate()).isAfter(ClockUtil.getCurrentTime());

        processes().retry(failed.getId());

        assertThat(jobs(key).get(0).getRetries()).isOne();
        assertThat(jobs(key).get(0).getDuedate()).isBeforeOrEqualTo(ClockUtil.getCurrentTime());
    }

    /** Somebody else was at the step after it was read: that is being second, and no fault of the program. */
    @Test
    void a_step_that_changed_in_the_same_moment_is_gone() {
        String key = "same moment";
        bring(key, Status.GESPREK_EERSTE_BUUR);
        String step = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
        between.set(() -> {
            Thread other = new Thread(() -> engine.getTaskService().setPriority(step, 8));
            other.start();
            try {
                other.join();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        assertThatThrownBy(() -> processes().complete(step, Map.of("uitkomst", "GAAT_DOOR", "terugkoppelen", false)))
                .isInstanceOf(StepGone.class);
        processes().complete(step, Map.of("uitkomst", "GAAT_DOOR", "terugkoppelen", false));
    }

    @Test
    void what_is_moved_or_given_up_in_the_same_moment_is_gone_too() {
        String key = "given up in the same moment";
        bring(key, Status.GESPREK_EERSTE_BUUR);
        String step = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
        ProcessEngine second = second(ProcessEngine.class, engine);
        Processes processes = Testobjecten.zet(new Processes(), "engine", new Engine() {
            @Override
            ProcessEngine engine() {
                return second;
            }
        });
        assertThatThrownBy(() -> processes.reschedule(step, new Date())).isInstanceOf(StepGone.class);
        assertThatThrownBy(() -> processes.giveUp(key)).isInstanceOf(StepGone.class);
    }

    /** An engine in which somebody else is always first to write. */
    private static <T> T second(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    if (List.of("setJobDuedate", "deleteProcessInstance").contains(method.getName())) {
                        throw new OptimisticLockingException("somebody else was first");
                    }
                    Object answer = method.invoke(real, values);
                    return method.getName().endsWith("Service")
                            ? secondService(method.getReturnType(), answer)
                            : answer;
                }));
    }

    private static <S> Object secondService(Class<S> type, Object real) {
        return second(type, type.cast(real));
    }

    private static Processes processes() {
        Processes processes = Testobjecten.zet(new Processes(), "engine", running());
        return Testobjecten.zet(processes, "stuckJobs", Testobjecten.zet(new StuckJobs(), "engine", running()));
    }

    private static Engine running() {
        return new Engine() {
            @Override
            ProcessEngine engine() {
                return engine;
            }
        };
    }

    static Stream<Arguments> early() {
        return Stream.of(
                Arguments.of(Status.BEDENKTIJD, "antwoordInBedenktijd", "GAAT_DOOR"),
                Arguments.of(Status.BEDENKTIJD, "antwoordInBedenktijd", "STOPT"),
                Arguments.of(Status.WACHT_OP_NAZORG, "nieuwsVoorNazorg", "BEREIKT"),
                Arguments.of(Status.WACHT_OP_NAZORG, "nieuwsVoorNazorg", "TERUGVAL"));
    }

    @ParameterizedTest
    @MethodSource("early")
    @Functie("BEM-26")
    @Functie("BEM-29")
    void what_was_heard_before_the_date_by_a_slip_was_never_heard(Status status, String message, String outcome) {
        String key = "early " + status + outcome;
        bring(key, status);
        List<String> before = stands(key);

        hear(key, message, outcome);
        assertThat(stands(key)).isNotEqualTo(before);
        List<String> after = stands(key);
        wayBack.go("bemiddeling", key, status.plek());

        assertThat(stands(key)).isEqualTo(before);
        hear(key, message, outcome);
        assertThat(stands(key)).isEqualTo(after);
    }

    private static void hear(String key, String message, String outcome) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(key)
                .setVariables(Map.of("uitkomst", outcome))
                .correlate();
    }

    static Stream<Arguments> breaks() {
        return ROADS.keySet().stream()
                .filter(Status::isInTeTrekken)
                .flatMap(status -> Stream.of(Arguments.of(status, false), Arguments.of(status, true)));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    @Functie("BEM-26")
    void a_case_that_was_broken_off_by_a_slip_goes_on(Status status, boolean tellReferrer) {
        String key = "broken off " + status + tellReferrer;
        bring(key, status);
        List<String> before = stands(key);

        breakOff(key, tellReferrer);
        assertThat(stands(key)).isNotEqualTo(before);
        wayBack.go("bemiddeling", key, status.plek());

        assertThat(stands(key)).isEqualTo(before);
        breakOff(key, false);
        assertThat(stands(key)).as("can be broken off as ever").isEmpty();
    }

    private static void breakOff(String key, boolean tellReferrer) {
        engine.getRuntimeService()
                .createMessageCorrelation("intrekking")
                .processInstanceBusinessKey(key)
                .setVariables(Map.of("terugkoppelen", tellReferrer))
                .correlate();
    }

    private static void bring(String key, Status status) {
        engine.getRuntimeService().startProcessInstanceByKey("bemiddeling", key);
        for (String outcome : ROADS.get(status)) {
            if (outcome.isEmpty()) {
                dateComes(key);
            } else {
                complete(key, outcome, true);
            }
        }
    }

    private static void complete(String key, String outcome, boolean tellReferrer) {
        Task open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        engine.getTaskService().complete(open.getId(), Map.of("uitkomst", outcome, "terugkoppelen", tellReferrer));
    }

    private static void dateComes(String key) {
        jobs(key).forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    /** Where it stands, which timers run and what it can hear: all that decides what can happen next. */
    private static List<String> stands(String key) {
        List<String> stands = new ArrayList<>();
        for (String instance : instances(key)) {
            engine.getRuntimeService().getActiveActivityIds(instance).forEach(step -> stands.add("at " + step));
            engine.getRuntimeService()
                    .createEventSubscriptionQuery()
                    .processInstanceId(instance)
                    .list()
                    .forEach(message -> stands.add("hears " + message.getEventName()));
        }
        jobs(key)
                .forEach(job -> stands.add("timer "
                        + engine.getManagementService()
                                .createJobDefinitionQuery()
                                .jobDefinitionId(job.getJobDefinitionId())
                                .singleResult()
                                .getActivityId()));
        return stands.stream().sorted().toList();
    }

    private static List<Job> jobs(String key) {
        return instances(key).stream()
                .flatMap(instance ->
                        engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream())
                .toList();
    }

    private static Set<String> instances(String key) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .map(instance -> instance.getId())
                .collect(Collectors.toSet());
    }
}
