package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.platform.schedule.RegularWork;

/** Does a dry run that was asked for, beside the pages: it takes minutes when much is old. */
@ApplicationScoped
class Proefwacht implements RegularWork {

    @Inject
    private Proefrondes rondes;

    @Inject
    private Proefloop loop;

    @Override
    public String what() {
        return "de proefronde";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void round() {
        rondes.neem().ifPresent(id -> rondes.klaar(id, zonderWatMislukt(id)));
    }

    private Proefronde.Uitslag zonderWatMislukt(long id) {
        Set<String> mislukt = new HashSet<>();
        Optional<Proefronde.Uitslag> uitslag = loop.probeer(id, mislukt);
        while (uitslag.isEmpty()) {
            uitslag = loop.probeer(id, mislukt);
        }
        return uitslag.get();
    }
}
