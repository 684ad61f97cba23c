package nl.buurtregie.bemiddeling;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.process.StepEnded;
import nl.buurtregie.platform.process.StepStarted;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Stands in for the engine: ends a step, and starts the one that belongs to the status the case has now. */
final class Testproces extends Processes {

    private static final DmnEngine TABELLEN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> GELEZEN = new HashMap<>();

    private final Testobjecten objecten;
    private final Map<String, Date> herinneringen = new HashMap<>();

    private boolean oud;

    Testproces(Testobjecten objecten) {
        this.objecten = objecten;
    }

    @Override
    public void start(String process, String businessKey, Map<String, Object> facts) {
        begin(businessKey);
    }

    @Override
    public void complete(String stepId, Map<String, Object> facts) {
        String nummer = stepId.split(" ")[0];
        proces().eindigt(new StepEnded("bemiddeling", stepId, nummer, true));
        begin(nummer);
    }

    /** By the table of bpmn/, without an engine. */
    @Override
    public Map<String, Object> decide(String table, Map<String, Object> facts) {
        DmnDecision gelezen = GELEZEN.computeIfAbsent(
                table,
                naam -> TABELLEN.parseDecision(naam, Testproces.class.getResourceAsStream("/bpmn/" + naam + ".dmn")));
        return TABELLEN.evaluateDecisionTable(gelezen, facts).getFirstResult().getEntryMap();
    }

    @Override
    public void startByMessage(String name, String businessKey) {
        begin(businessKey);
    }

    @Override
    public void reschedule(String stepId, Date when) {
        herinneringen.put(stepId.split(" ")[0], when);
    }

    /** To when the reminder of this case was moved. */
    Date herinnering(String nummer) {
        return herinneringen.get(nummer);
    }

    @Override
    public void message(String name, String businessKey, Map<String, Object> facts) {
        if (Set.of("inDeWacht", "hervatting").contains(name)) {
            return; // the step stays open
        }
        Bemiddelingen bemiddelingen = objecten.maak(Bemiddelingen.class);
        bemiddelingen.taak(bemiddelingen.getVoorProces(businessKey)).ifPresent(taak -> proces().eindigt(
                        new StepEnded("bemiddeling", taak.stapId(), businessKey, false)));
        begin(businessKey);
    }

    @Override
    public boolean hears(String name, String businessKey) {
        return !oud;
    }

    @Override
    public boolean draws(String stepId, String arrow) {
        return !oud;
    }

    /** As if every process had begun by an older drawing. */
    void isOud() {
        oud = true;
    }

    @Override
    public void goBack(String process, String businessKey, String step) {
        Bemiddelingen bemiddelingen = objecten.maak(Bemiddelingen.class);
        bemiddelingen.taak(bemiddelingen.getVoorProces(businessKey)).ifPresent(taak -> proces().eindigt(
                        new StepEnded("bemiddeling", taak.stapId(), businessKey, false)));
        begin(businessKey);
    }

    /** The date came that the case waits for. */
    void aanDeBeurt(String nummer, Status status) {
        begin(nummer, status);
    }

    private void begin(String nummer) {
        begin(nummer, objecten.maak(Bemiddelingen.class).getVoorProces(nummer).status());
    }

    private void begin(String nummer, Status status) {
        if (status.wie() != null) {
            String stap = nummer + " " + UUID.randomUUID();
            proces().begint(new StepStarted(
                    "bemiddeling", status.stap(), stap, nummer, status.wie().code()));
        }
    }

    private Bemiddelingsproces proces() {
        return objecten.maak(Bemiddelingsproces.class);
    }
}
