package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Procesmotor.ENGINE;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One case in the test engine, driven as the program drives it: end a step, let time pass, withdraw. */
final class Proefzaak {

    private static final AtomicInteger TELLER = new AtomicInteger();

    private final String nummer = "2026-%04d".formatted(TELLER.incrementAndGet());

    private Proefzaak() {}

    private Proefzaak(String proces) {
        ENGINE.getRuntimeService().startProcessInstanceByKey(proces, nummer);
    }

    static Proefzaak aangemeld() {
        return new Proefzaak("bemiddeling");
    }

    static Proefzaak alleenNazorg() {
        return new Proefzaak("nazorg");
    }

    /** A case that has come to the given wait of either process by the shortest way. */
    static Proefzaak op(String stap) {
        Proefzaak zaak = aangemeld();
        switch (stap) {
            case "intake" -> {}
            case "terugkoppelen" -> zaak.doe("intake", "ADVIES", true);
            case "afsluiten" -> zaak.totEersteBuur().doe("gesprekEersteBuur", "STOPT");
            case "bedenktijd" -> zaak.totEersteBuur().doe("gesprekEersteBuur", "DENKT_NA");
            case "paarToewijzen" -> zaak.doe("intake", "GESCHIKT");
            case "gesprekEersteBuur" -> zaak.totEersteBuur();
            case "contactTweedeBuur" -> zaak.totTweedeBuur();
            case "bemiddelen" -> zaak.totBemiddelen();
            case "coachen" -> zaak.totTweedeBuur().doe("contactTweedeBuur", "COACHING");
            case "wachtOpAndereZaak" -> zaak.doe("intake", "SAMEN");
            case "nazorgTermijn" -> zaak.totNazorg();
            case "nazorgBellen" -> zaak.totNazorg().wacht(NepBemiddelingsproces.NAZORG);
            case "volgendePoging" ->
                zaak.totNazorg().wacht(NepBemiddelingsproces.NAZORG).doe("nazorgBellen", "NIET_BEREIKT");
            default -> throw new IllegalArgumentException(stap);
        }
        return zaak;
    }

    private Proefzaak totEersteBuur() {
        return doe("intake", "GESCHIKT").doe("paarToewijzen");
    }

    private Proefzaak totTweedeBuur() {
        return totEersteBuur().doe("gesprekEersteBuur", "GAAT_DOOR");
    }

    private Proefzaak totBemiddelen() {
        return totTweedeBuur().doe("contactTweedeBuur", "DOET_MEE");
    }

    private Proefzaak totNazorg() {
        return totBemiddelen().doe("bemiddelen", "AFSPRAKEN");
    }

    Proefzaak doe(String stap) {
        return rondAf(stap, Map.of());
    }

    Proefzaak doe(String stap, String uitkomst) {
        return rondAf(stap, Map.of("uitkomst", uitkomst));
    }

    Proefzaak doe(String stap, String uitkomst, boolean terugkoppelen) {
        return rondAf(stap, Map.of("uitkomst", uitkomst, "terugkoppelen", terugkoppelen));
    }

    Proefzaak sluitAf(boolean terugkoppelen) {
        return rondAf("afsluiten", Map.of("terugkoppelen", terugkoppelen));
    }

    private Proefzaak rondAf(String stap, Map<String, Object> feiten) {
        Task taak = taken().stream()
                .filter(open -> open.getTaskDefinitionKey().equals(stap))
                .findFirst()
                .orElseThrow(() -> new AssertionError(stap + " is niet open, wel: " + stappen()));
        ENGINE.getTaskService().complete(taak.getId(), feiten);
        return this;
    }

    static Proefzaak heropend() {
        Proefzaak zaak = new Proefzaak();
        ENGINE.getRuntimeService().startProcessInstanceByMessage("heropening", zaak.nummer);
        return zaak;
    }

    Proefzaak bericht(String naam) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(naam)
                .processInstanceBusinessKey(nummer)
                .correlate();
        return this;
    }

    /** Something is heard before the date that the case waits for. */
    Proefzaak hoort(String naam, String uitkomst) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation(naam)
                .processInstanceBusinessKey(nummer)
                .setVariables(Map.of("uitkomst", uitkomst))
                .correlate();
        return this;
    }

    long keerVerder() {
        return Procesmotor.BEMIDDELINGSPROCES.keerVerder(nummer);
    }

    Proefzaak trekIn(boolean terugkoppelen) {
        ENGINE.getRuntimeService()
                .createMessageCorrelation("intrekking")
                .processInstanceBusinessKey(nummer)
                .setVariables(Map.of("terugkoppelen", terugkoppelen))
                .correlate();
        return this;
    }

    /** Lets time pass, and runs what of this case has become due. */
    Proefzaak wacht(Duration tijd) {
        Date straks =
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(tijd).plusSeconds(1));
        ClockUtil.setCurrentTime(straks);
        for (Optional<Job> job = vervallen(straks); job.isPresent(); job = vervallen(straks)) {
            ENGINE.getManagementService().executeJob(job.get().getId());
        }
        return this;
    }

    private Optional<Job> vervallen(Date moment) {
        return lopend().stream()
                .flatMap(loop -> ENGINE
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(loop.getId())
                        .duedateLowerThan(moment)
                        .list()
                        .stream())
                .findFirst();
    }

    /** The user tasks that are open now, with the role that may do each. */
    List<String> stappen() {
        return taken().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    String rol() {
        Task taak = taken().get(0);
        return ENGINE.getTaskService()
                .getIdentityLinksForTask(taak.getId())
                .get(0)
                .getGroupId();
    }

    /** Where the case waits: user tasks and timers between the steps. */
    List<String> wachtOp() {
        return lopend().stream()
                .flatMap(loop -> ENGINE.getRuntimeService().getActiveActivityIds(loop.getId()).stream())
                .filter(knoop -> !knoop.equals("nazorg"))
                .sorted()
                .toList();
    }

    /** The end event that closed the case; empty while it runs. Reminders end elsewhere and do not count. */
    List<String> einde() {
        if (!lopend().isEmpty()) {
            return List.of();
        }
        return ENGINE
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .rootProcessInstances()
                .list()
                .stream()
                .flatMap(loop -> ENGINE
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(loop.getId())
                        .activityType(ActivityTypes.END_EVENT_NONE)
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    long openJobs() {
        return lopend().stream()
                .mapToLong(loop -> ENGINE.getManagementService()
                        .createJobQuery()
                        .processInstanceId(loop.getId())
                        .count())
                .sum();
    }

    long herinneringen(String stap) {
        return Procesmotor.BEMIDDELINGSPROCES.herinneringen(nummer, stap);
    }

    Object feit(String naam) {
        Execution loop = lopend().get(0);
        return ENGINE.getRuntimeService().getVariable(loop.getId(), naam);
    }

    private List<Task> taken() {
        return lopend().stream()
                .flatMap(loop ->
                        ENGINE.getTaskService().createTaskQuery().processInstanceId(loop.getId()).list().stream())
                .toList();
    }

    private List<ProcessInstance> lopend() {
        return ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .list();
    }
}
