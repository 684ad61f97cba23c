package nl.buurtregie.platform.audit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** Whether the copy of the security log elsewhere keeps up. */
@ApplicationScoped
class StreamsVital implements Vital {

    @Inject
    private Streams streams;

    @Override
    public String name() {
        return "Beveiligingslog elders";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<Reading> read() {
        List<Streams.State> states = streams.states();
        return states.isEmpty() ? Optional.empty() : Optional.of(judge(states));
    }

    static Reading judge(List<Streams.State> states) {
        List<Streams.State> stuck =
                states.stream().filter(state -> state.fault() != null).toList();
        Reading reading = stuck.isEmpty()
                ? Reading.of(Condition.GOOD, "De regels komen aan.")
                : Reading.of(
                        Condition.BROKEN,
                        stuck.stream()
                                .map(state -> "Naar " + state.where() + " lukt het niet: " + state.fault() + ".")
                                .collect(Collectors.joining(" ")));
        return reading.with(
                "buurtregie_beveiligingslog_achter",
                "lines of the security log that are not elsewhere yet",
                states.stream().mapToLong(Streams.State::behind).sum());
    }
}
