package nl.buurtregie.platform.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.buurtregie.platform.Release;
import nl.buurtregie.platform.watch.Measure;
import nl.buurtregie.platform.watch.Vitals;

/** Counts for Prometheus: answers by status and duration, memory, and everything that is looked at. */
@ApplicationScoped
class Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Integer, Timer> answers = new ConcurrentHashMap<>();
    private final Map<String, Measure> latest = new ConcurrentHashMap<>();

    @Inject
    private Vitals vitals;

    @Inject
    private Clock clock;

    private RecentAnswers recent; // its clock comes by injection

    @PostConstruct
    void bind() {
        recent = new RecentAnswers(clock);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        Gauge.builder("buurtregie_versie", () -> 1)
                .description("Always 1; which version of the program this is stands beside it")
                .tag("versie", Release.version())
                .register(registry);
    }

    void answered(int status, Duration took) {
        answers.computeIfAbsent(status, this::timer).record(took);
        recent.add(status, took);
    }

    private Timer timer(int status) {
        return Timer.builder("buurtregie_antwoord")
                .tag("status", Integer.toString(status))
                .register(registry);
    }

    RecentAnswers.Totals recent() {
        return recent.totals();
    }

    /** What could not be read now is not a number (NaN), not the number of before. */
    synchronized String text() {
        List<Measure> measures = vitals.look().stream()
                .flatMap(seen -> seen.reading().measures().stream())
                .toList();
        latest.replaceAll((name, old) -> new Measure(name, old.help(), Double.NaN));
        measures.forEach(this::keep);
        return registry.scrape();
    }

    private void keep(Measure measure) {
        if (latest.put(measure.name(), measure) == null) {
            Gauge.builder(measure.name(), () -> latest.get(measure.name()).value())
                    .description(measure.help())
                    .register(registry);
        }
    }
}
