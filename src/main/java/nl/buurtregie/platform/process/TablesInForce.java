package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.buurtregie.platform.persistence.Outdated;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * Which version of each decision table counts, and what it answered; asked of the engine once a minute, not at every
 * question. The engine reads the table's row again at each one: fifty of them on one page are fifty statements.
 */
@ApplicationScoped
class TablesInForce {

    private static final long KEEP_NANOS = Duration.ofMinutes(1).toNanos();

    private static final int MOST_ANSWERS = 10_000;

    @Inject
    private Engine engine;

    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final Map<Question, Map<String, Object>> answers = new ConcurrentHashMap<>();
    private volatile long readAt = System.nanoTime();

    private record Question(String id, Map<String, Object> facts) {}

    /** What the version in force answers; empty when no rule fits. */
    Map<String, Object> answer(String table, Map<String, Object> facts) {
        Question question = new Question(find(table), new HashMap<>(facts));
        Map<String, Object> known = answers.get(question);
        return known != null ? known : ask(question);
    }

    private Map<String, Object> ask(Question question) {
        DmnDecisionTableResult result =
                engine.engine().getDecisionService().evaluateDecisionTableById(question.id, question.facts);
        Map<String, Object> answer =
                result.isEmpty() ? Map.of() : result.getFirstResult().getEntryMap();
        if (answers.size() < MOST_ANSWERS) {
            answers.put(question, answer);
        }
        return answer;
    }

    private String find(String table) {
        if (System.nanoTime() - readAt > KEEP_NANOS) {
            forget();
        }
        return ids.computeIfAbsent(table, key -> latest(key).getId());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outdated news) {
        if (news.is(Outdated.Part.DECISIONS)) {
            forget();
        }
    }

    void forget() {
        ids.clear();
        answers.clear();
        readAt = System.nanoTime();
    }

    /** Asked of the engine; null when there is no such table. */
    DecisionDefinition latest(String table) {
        return engine.engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
    }
}
