package nl.buurtregie.platform.web;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.buurtregie.platform.process.Processes;

/** Counts for Prometheus: answers by status and duration, memory, failed background work. */
@ApplicationScoped
class Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    private final Map<Integer, Timer> answers = new ConcurrentHashMap<>();

    @Inject
    private Processes processes;

    @PostConstruct
    void bind() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        registry.gauge("buurtregie_vastgelopen", processes, all -> all.failed().size());
    }

    void answered(int status, Duration took) {
        answers.computeIfAbsent(status, this::timer).record(took);
    }

    private Timer timer(int status) {
        return Timer.builder("buurtregie_antwoord")
                .tag("status", Integer.toString(status))
                .register(registry);
    }

    String text() {
        return registry.scrape();
    }
}
