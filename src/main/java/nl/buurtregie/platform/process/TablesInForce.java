package nl.buurtregie.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which version of each decision table counts; asked of the engine once a minute, not at every question. */
@ApplicationScoped
class TablesInForce {

    private static final long KEEP_NANOS = Duration.ofMinutes(1).toNanos();

    @Inject
    private Engine engine;

    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private volatile long readAt = System.nanoTime();

    String find(String table) {
        if (System.nanoTime() - readAt > KEEP_NANOS) {
            forget();
        }
        return ids.computeIfAbsent(table, this::latest);
    }

    void forget() {
        ids.clear();
        readAt = System.nanoTime();
    }

    private String latest(String table) {
        return engine.engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
