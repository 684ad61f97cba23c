package nl.buurtregie.platform.audit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;

/** Sends on what was sealed since the last time, to every place that is set. */
@ApplicationScoped
public class Streams implements RegularWork, OwnRules {

    @Inject
    private FileSink file;

    @Inject
    private SyslogSink syslog;

    @Inject
    private Places places;

    /**
     * How it goes with one of them.
     *
     * @param sent when something arrived last; null when nothing ever did
     * @param behind how many lines wait
     * @param fault why, or null
     */
    public record State(String where, Instant sent, long behind, String fault) {}

    @Override
    public String what() {
        return "het beveiligingslog doorsturen";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void round() {
        inUse().forEach(places::forward);
    }

    /** Empty when it goes nowhere. */
    public List<State> states() {
        return inUse().map(places::state).toList();
    }

    private Stream<Sink> inUse() {
        return Stream.of(file, syslog).filter(sink -> sink.where() != null);
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.text(FileSink.SETTING),
                new Rule(
                        SyslogSink.SETTING,
                        "tls://host:port, tcp://host:port or udp://host:port, without a path",
                        value -> SyslogSink.fits(value)));
    }
}
