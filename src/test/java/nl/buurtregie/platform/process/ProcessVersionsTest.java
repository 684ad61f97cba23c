package nl.buurtregie.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.RuleViolation;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases that began on the first version of the process move to the present one, at whatever step they are. */
class ProcessVersionsTest {

    /** Steps of the first version and the answers that lead there. */
    private static final Map<String, List<String>> WEGEN = new LinkedHashMap<>();

    static {
        WEGEN.put("intake", List.of());
        WEGEN.put("paarToewijzen", List.of("GESCHIKT"));
        WEGEN.put("gesprekEersteBuur", List.of("GESCHIKT", ""));
        WEGEN.put("bedenktijd", List.of("GESCHIKT", "", "DENKT_NA"));
        WEGEN.put("contactTweedeBuur", List.of("GESCHIKT", "", "GAAT_DOOR"));
        WEGEN.put("bemiddelen", List.of("GESCHIKT", "", "GAAT_DOOR", "DOET_MEE"));
        WEGEN.put("nazorg", List.of("GESCHIKT", "", "GAAT_DOOR", "DOET_MEE", "AFSPRAKEN"));
        WEGEN.put("afsluiten", List.of("GESCHIKT", "", "STOPT"));
        WEGEN.put("terugkoppelen", List.of("ADVIES"));
    }

    private static ProcessEngine engine;
    private ProcessVersions versions;

    @BeforeAll
    static void one_engine() {
        StandaloneInMemProcessEngineConfiguration config = new StandaloneInMemProcessEngineConfiguration();
        config.setProcessEngineName("overstap");
        config.setJdbcUrl("jdbc:h2:mem:overstap;DB_CLOSE_DELAY=-1");
        config.setDatabaseSchemaUpdate("create-drop");
        config.setJobExecutorActivate(false);
        config.setEnableCmdExceptionLogging(false);
        config.setBeans(Map.of("bemiddelingsproces", new Moments(), "wachtproces", new Moments()));
        engine = config.buildProcessEngine();
    }

    @BeforeEach
    void first_version_with_a_case_at_every_step() {
        versions = Testobjecten.zet(new ProcessVersions(), "engine", new Engine() {
            @Override
            ProcessEngine engine() {
                return engine;
            }
        });
        deploy("eerdere-versies/bemiddeling-1.bpmn", "eerdere-versies/nazorg-1.bpmn");
        WEGEN.forEach(this::begin);
    }

    @AfterEach
    void empty() {
        engine.getRepositoryService().createDeploymentQuery().list().forEach(een -> engine.getRepositoryService()
                .deleteDeployment(een.getId(), true));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    /** Answers with some moment later than now. */
    public static class Moments {

        public Date eindeTermijn(String nummer, String stap) {
            return later();
        }

        public Date eindeBedenktijd(String nummer) {
            return later();
        }

        public Date eindeSamengaan(String nummer) {
            return later();
        }

        public Date nazorgVanaf(String nummer) {
            return later();
        }

        public Date volgendePoging(String nummer) {
            return later();
        }

        public Date kijkdatum(String nummer) {
            return later();
        }

        public void gaatVerder(String nummer) {}

        private static Date later() {
            return Date.from(Instant.parse("2099-01-01T08:00:00Z"));
        }
    }

    @Test
    void every_case_of_the_first_version_moves_and_stays_where_it_was() {
        deploy("bpmn/bemiddeling.bpmn", "bpmn/nazorg.bpmn");
        ProcessVersions.Rehearsal proef = versions.rehearse("bemiddeling", 1);
        assertThat(proef.can()).isEqualTo(WEGEN.size());
        assertThat(proef.cannot()).isEmpty();
        assertThat(running(1)).as("a rehearsal moves nothing").isEqualTo(WEGEN.size());
        Map<String, List<String>> before = standing();

        assertThat(versions.move("bemiddeling", 1)).isEqualTo(WEGEN.size());

        assertThat(running(1)).isZero();
        assertThat(running(2)).isEqualTo(WEGEN.size());
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void a_moved_case_knows_what_is_new() {
        deploy("bpmn/bemiddeling.bpmn", "bpmn/nazorg.bpmn");
        versions.move("bemiddeling", 1);
        complete("contactTweedeBuur", "COACHING");
        assertThat(task("contactTweedeBuur").getTaskDefinitionKey()).isEqualTo("coachen");
        engine.getRuntimeService()
                .createMessageCorrelation("antwoordInBedenktijd")
                .processInstanceBusinessKey("bedenktijd")
                .setVariables(Map.of("uitkomst", "STOPT"))
                .correlate();
        assertThat(task("bedenktijd").getTaskDefinitionKey()).isEqualTo("afsluiten");
        engine.getRuntimeService()
                .createMessageCorrelation("intrekking")
                .processInstanceBusinessKey("bemiddelen")
                .setVariables(Map.of("terugkoppelen", false))
                .correlate();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey("bemiddelen")
                        .count())
                .isZero();
    }

    /** As 0.1.0 drew it; one case is in de wacht, and one waits for another. */
    @Test
    void every_case_of_the_first_release_moves_and_goes_on() {
        empty();
        deploy("eerdere-versies/bemiddeling-0.1.0.bpmn", "bpmn/nazorg.bpmn");
        WayBackTest.ROADS.forEach((status, answers) -> begin(
                status.name(),
                answers.stream().filter(answer -> !answer.isEmpty()).toList()));
        begin("IN_DE_WACHT", WayBackTest.ROADS.get(Status.BEMIDDELEN));
        hear("IN_DE_WACHT", "inDeWacht");
        deploy("bpmn/bemiddeling.bpmn");
        Map<String, List<String>> before = standing();
        assertThat(draws("BEMIDDELEN", "naBemiddelen_nazorg")).isTrue();
        assertThat(draws("BEMIDDELEN", "naBemiddelen_naarAfsluiten")).isFalse();

        assertThat(versions.rehearse("bemiddeling", 1).cannot()).isEmpty();
        assertThat(versions.move("bemiddeling", 1)).isEqualTo(before.size());

        assertThat(standing()).isEqualTo(before);
        hear("IN_DE_WACHT", "hervatting");
        complete("IN_DE_WACHT", "NAAR_NAZORG");
        assertThat(draws("BEMIDDELEN", "naBemiddelen_naarAfsluiten")).isTrue();
        complete("BEMIDDELEN", "HAAKT_AF");
        assertThat(task("BEMIDDELEN").getTaskDefinitionKey()).isEqualTo("afsluiten");
        hear("WACHT_OP_ANDERE_ZAAK", "andereZaakGestopt");
        assertThat(task("WACHT_OP_ANDERE_ZAAK").getTaskDefinitionKey()).isEqualTo("intake");
    }

    private boolean draws(String key, String arrow) {
        return Testobjecten.zet(new Processes(), "engine", new Engine() {
                    @Override
                    ProcessEngine engine() {
                        return engine;
                    }
                })
                .draws(task(key).getId(), arrow);
    }

    private static void hear(String key, String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(key)
                .correlate();
    }

    @Test
    void a_case_at_a_step_that_is_gone_stays_and_the_rehearsal_says_where() {
        deploy("eerdere-versies/bemiddeling-zonder-bedenktijd.bpmn");
        ProcessVersions.Rehearsal proef = versions.rehearse("bemiddeling", 1);
        assertThat(proef.cannot()).hasSize(1);
        assertThat(proef.cannot().get(0).businessKey()).isEqualTo("bedenktijd");
        assertThat(proef.cannot().get(0).steps()).containsExactly("bedenktijd");
        assertThat(versions.move("bemiddeling", 1)).isEqualTo(WEGEN.size() - 1);
        assertThat(running(1)).isOne();
    }

    @Test
    @Regel("D2")
    void there_is_nothing_to_move_on_the_latest_version() {
        assertThatThrownBy(() -> versions.rehearse("bemiddeling", 1)).isInstanceOf(RuleViolation.class);
        assertThat(versions.all())
                .extracting(ProcessVersions.Version::running)
                .containsExactly((long) WEGEN.size(), 1L);
    }

    private void deploy(String... files) {
        var deployment = engine.getRepositoryService().createDeployment();
        for (String file : files) {
            deployment.addClasspathResource(file);
        }
        deployment.deploy();
    }

    private void begin(String step, List<String> answers) {
        engine.getRuntimeService().startProcessInstanceByKey("bemiddeling", step);
        answers.forEach(answer -> complete(step, answer));
    }

    private void complete(String key, String answer) {
        engine.getTaskService().complete(task(key).getId(), Map.of("uitkomst", answer, "terugkoppelen", true));
    }

    private Task task(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
    }

    private long running(int version) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("bemiddeling")
                .list()
                .stream()
                .filter(instance -> instance.getProcessDefinitionId().startsWith("bemiddeling:" + version + ":"))
                .count();
    }

    private Map<String, List<String>> standing() {
        Map<String, List<String>> where = new LinkedHashMap<>();
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("bemiddeling")
                .orderByBusinessKey()
                .asc()
                .list()) {
            where.put(
                    instance.getBusinessKey(),
                    engine.getRuntimeService().getActiveActivityIds(instance.getId()).stream()
                            .sorted()
                            .toList());
        }
        return where;
    }
}
