package nl.buurtregie.beheer.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Vitals;

/**
 * Every five minutes: what is broken twice in a row is told to the beheerders, of each thing once a day. A small organisation has
 * nobody who watches a dashboard.
 */
@ApplicationScoped
class Bewaking implements RegularWork {

    @Inject
    private Vitals vitals;

    @Inject
    private MeldStoring meld;

    private Set<String> vorige = Set.of();

    @Override
    public String what() {
        return "kijken of alles het doet";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void round() {
        Set<String> stuk = vitals.look().stream()
                .filter(gezien -> gezien.reading().condition() == Condition.BROKEN)
                .map(Vitals.Seen::name)
                .collect(Collectors.toSet());
        List<String> blijvend = stuk.stream().filter(vorige::contains).sorted().toList();
        vorige = stuk;
        if (!blijvend.isEmpty()) {
            meld.meld(blijvend);
        }
    }
}
