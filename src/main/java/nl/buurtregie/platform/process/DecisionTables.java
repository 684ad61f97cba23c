package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Bulletin;
import nl.buurtregie.platform.persistence.Outdated;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** The decision tables and their versions. A version is never changed: a change is a new one. */
@ApplicationScoped
public class DecisionTables {

    @Inject
    private Engine engine;

    @Inject
    private Processes processes;

    @Inject
    private TablesInForce inForce;

    @Inject
    private Bulletin bulletin;

    @Inject
    @Any
    private Instance<DecisionUser> users;

    /** One version: key, name, number, since when, and whether it is the one in force. */
    public record Version(String key, String name, int number, Instant since, boolean inForce) {}

    /** The cells of one version, as text. */
    public record Cells(Version version, List<String> inputs, List<String> outputs, List<Row> rows) {}

    /** One rule: its conditions and its answers. */
    public record Row(List<String> when, List<String> then) {}

    /** All versions, by name, newest first. */
    public List<Version> all() {
        List<DecisionDefinition> definitions = repository()
                .createDecisionDefinitionQuery()
                .orderByDecisionDefinitionName()
                .asc()
                .orderByDecisionDefinitionVersion()
                .desc()
                .list();
        return definitions.stream().map(this::version).toList();
    }

    /** Of the version in force. */
    public Cells cells(String key) {
        return cells(Optional.ofNullable(inForce.latest(key)).orElseThrow(NotFound::new));
    }

    public Cells cells(String key, int number) {
        return cells(find(key, number));
    }

    private Cells cells(DecisionDefinition definition) {
        DecisionTable table = table(repository().getDmnModelInstance(definition.getId()));
        return new Cells(
                version(definition),
                table.getInputs().stream().map(input -> input.getLabel()).toList(),
                table.getOutputs().stream().map(output -> output.getLabel()).toList(),
                table.getRules().stream().map(DecisionTables::row).toList());
    }

    /**
     * The table with these rows becomes the version in force.
     *
     * @param from the version that was changed
     * @throws Changed when that is no longer the one in force
     * @throws RuleViolation D1 when it has no row, or does not answer everything that can be asked; nothing is changed then
     */
    @Transactional
    public void change(String key, int from, List<Row> rows) {
        if (rows.isEmpty()) {
            throw new RuleViolation("D1", "cellen", "Een tabel heeft minstens één regel.");
        }
        DecisionDefinition opened = find(key, from);
        if (!version(opened).inForce()) {
            throw Changed.bySomebody(version(inForce.latest(key)).since());
        }
        DmnModelInstance model =
                repository().getDmnModelInstance(opened.getId()).clone();
        DecisionTable table = table(model);
        table.getRules().clear();
        rows.forEach(row -> table.getRules().add(rule(model, row)));
        repository()
                .createDeployment()
                .name("beslistabel " + key)
                .addModelInstance(key + ".dmn", model)
                .deploy();
        bulletin.tell(Outdated.Part.DECISIONS);
        inForce.forget();
        try {
            users.stream().filter(user -> user.table().equals(key)).forEach(this::check);
        } finally {
            inForce.forget(); // undone or not yet visible: whoever asks next asks the engine
        }
    }

    private void check(DecisionUser user) {
        for (Map<String, Object> question : user.questions()) {
            Optional<Map<String, Object>> answer;
            try {
                answer = Optional.of(processes.decide(user.table(), question));
            } catch (ProcessEngineException unreadable) {
                answer = Optional.empty();
            }
            if (answer.filter(user::accepts).isEmpty()) {
                throw new RuleViolation(
                        "D1",
                        "cellen",
                        "Deze tabel geeft geen bruikbaar antwoord bij: " + inWords(question)
                                + ". Kijk of de tekst tussen aanhalingstekens staat en of de laatste regel alles vangt.");
            }
        }
    }

    private static String inWords(Map<String, Object> question) {
        return question.toString().replaceAll("[{}]", "").replace("=", " = ");
    }

    private static Rule rule(DmnModelInstance model, Row row) {
        Rule rule = model.newInstance(Rule.class);
        row.when().forEach(cell -> {
            InputEntry entry = model.newInstance(InputEntry.class);
            entry.setText(text(model, cell));
            rule.getInputEntries().add(entry);
        });
        row.then().forEach(cell -> {
            OutputEntry entry = model.newInstance(OutputEntry.class);
            entry.setText(text(model, cell));
            rule.getOutputEntries().add(entry);
        });
        return rule;
    }

    private static Text text(DmnModelInstance model, String cell) {
        Text text = model.newInstance(Text.class);
        text.setTextContent(cell);
        return text;
    }

    private static Row row(Rule rule) {
        return new Row(
                rule.getInputEntries().stream()
                        .map(entry -> entry.getText().getTextContent())
                        .toList(),
                rule.getOutputEntries().stream()
                        .map(entry -> entry.getText().getTextContent())
                        .toList());
    }

    private static DecisionTable table(DmnModelInstance model) {
        return model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    private DecisionDefinition find(String key, int number) {
        return Optional.ofNullable(repository()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .decisionDefinitionVersion(number)
                        .singleResult())
                .orElseThrow(NotFound::new);
    }

    private Version version(DecisionDefinition definition) {
        RepositoryService repository = repository();
        boolean inForce = this.inForce.latest(definition.getKey()).getVersion() == definition.getVersion();
        Instant since = repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult()
                .getDeploymentTime()
                .toInstant();
        return new Version(definition.getKey(), definition.getName(), definition.getVersion(), since, inForce);
    }

    private RepositoryService repository() {
        return engine.engine().getRepositoryService();
    }
}
