package nl.buurtregie.platform.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** The work that comes back by itself on this server. */
@ApplicationScoped
class RoundsVital implements Vital {

    private static final Duration LONG = Duration.ofHours(2);
    private static final String TRIED =
            ". Het wordt vanzelf opnieuw geprobeerd. De reden staat in het logboek van de server.";

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
        return Optional.of(judge(schedule.progress(), clock.instant(), schedule.size()));
    }

    static Reading judge(Progress progress, Instant now, int all) {
        Set<String> tooLong = progress.troubled(now.minus(LONG));
        Set<String> troubled = new TreeSet<>(progress.failing());
        troubled.addAll(tooLong);
        return words(troubled, tooLong, all)
                .with(
                        "buurtregie_rondes_mislukt",
                        "regular work whose last round failed or does not end",
                        troubled.size());
    }

    private static Reading words(Set<String> troubled, Set<String> tooLong, int all) {
        if (!tooLong.isEmpty()) {
            return Reading.of(
                    Condition.BROKEN,
                    "Dit lukt al meer dan twee uur niet, of komt niet klaar: " + joined(tooLong) + TRIED);
        }
        if (all == 0) {
            return Reading.of(Condition.ATTENTION, "De vaste taken lopen nog niet: de server is net gestart.");
        }
        return troubled.isEmpty()
                ? Reading.of(Condition.GOOD, "Alle " + all + " vaste taken lopen.")
                : Reading.of(Condition.ATTENTION, "Dit lukte de laatste keer niet: " + joined(troubled) + TRIED);
    }

    private static String joined(Set<String> some) {
        return some.stream().sorted().collect(Collectors.joining("; "));
    }
}
