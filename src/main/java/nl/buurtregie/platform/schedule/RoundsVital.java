package nl.buurtregie.platform.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** The work that comes back by itself on this server. */
@ApplicationScoped
class RoundsVital implements Vital {

    private static final Duration LONG = Duration.ofHours(2);

    @Inject
    private Schedule schedule;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "Werk op de achtergrond";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<Reading> read() {
        return Optional.of(judge(schedule.troubled(clock.instant().minus(LONG)), schedule.size()));
    }

    /** @param troubled what it is, of those whose last round failed or does not end */
    static Reading judge(List<String> troubled, int all) {
        Reading reading = troubled.isEmpty()
                ? Reading.of(Condition.GOOD, "Alle " + all + " vaste taken lopen.")
                : Reading.of(
                        Condition.ATTENTION,
                        "Dit lukte de laatste keer niet, of komt niet klaar: "
                                + troubled.stream().sorted().collect(Collectors.joining("; "))
                                + ". Het wordt vanzelf opnieuw geprobeerd. De reden staat in het logboek van de server.");
        return reading.with(
                "buurtregie_rondes_mislukt", "regular work whose last round failed or does not end", troubled.size());
    }
}
