package nl.buurtregie.platform.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** The work that comes back by itself on this server. */
@ApplicationScoped
class RoundsVital implements Vital {

    private static final Duration LONG = Duration.ofHours(2);

    /** The longest that goes without saying: a few that are busy are waited for. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private static final Duration FAR_TOO_LATE = Duration.ofHours(1);
    private static final String TRIED =
            ". Het wordt vanzelf opnieuw geprobeerd. De reden staat in het logboek van de server.";

    @Inject
    private Schedule schedule;

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
        return Optional.of(judge(schedule.progress(), schedule.now(), schedule.size()));
    }

    static Reading judge(Progress progress, Instant now, int all) {
        Set<String> troubled = new TreeSet<>(progress.failing());
        troubled.addAll(progress.endless(now));
        troubled.addAll(progress.waiting(now.minus(LATE)));
        return words(progress, now, all)
                .with(
                        "buurtregie_rondes_mislukt",
                        "regular work whose last round failed, does not end or waits far too long for its turn",
                        troubled.size());
    }

    private static Reading words(Progress progress, Instant now, int all) {
        if (all == 0) {
            return Reading.of(Condition.ATTENTION, "De vaste taken lopen nog niet: de server is net gestart.");
        }
        List<String> broken = Stream.of(
                        told("Dit lukt al meer dan twee uur niet: ", progress.failing(now.minus(LONG)), TRIED),
                        told(
                                "Dit is al langer bezig dan het hoort: ",
                                progress.endless(now),
                                ". Blijft dat zo, laat de server dan opnieuw starten."),
                        waiting("een uur", progress, now.minus(FAR_TOO_LATE)))
                .flatMap(Optional::stream)
                .toList();
        if (!broken.isEmpty()) {
            return Reading.of(Condition.BROKEN, String.join(" ", broken));
        }
        List<String> late = Stream.of(
                        told("Dit lukte de laatste keer niet: ", progress.failing(), TRIED),
                        waiting("een kwartier", progress, now.minus(LATE)))
                .flatMap(Optional::stream)
                .toList();
        return late.isEmpty()
                ? Reading.of(Condition.GOOD, "Alle " + all + " vaste taken lopen.")
                : Reading.of(Condition.ATTENTION, String.join(" ", late));
    }

    private static Optional<String> waiting(String howLong, Progress progress, Instant before) {
        Set<String> busy = progress.running();
        return told(
                "Dit wacht al meer dan " + howLong + " op zijn beurt: ",
                progress.waiting(before),
                busy.isEmpty() ? "." : ". Nu bezig: " + joined(busy) + ".");
    }

    private static Optional<String> told(String begin, Set<String> these, String end) {
        return these.isEmpty() ? Optional.empty() : Optional.of(begin + joined(these) + end);
    }

    private static String joined(Set<String> some) {
        return some.stream().sorted().collect(Collectors.joining("; "));
    }
}
