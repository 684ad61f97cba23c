package nl.buurtregie.aanbod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** What still runs of the halves that are off. */
@ApplicationScoped
class Lopend {

    @Inject
    private Aanbod aanbod;

    @Inject
    private Instance<LooptNog> lopend;

    /** "12 zaken en 1 probleem"; empty when nothing is. */
    String inWoorden() {
        return lopend.stream()
                .filter(een -> !aanbod.doet(een.deel()))
                .map(LooptNog::inWoorden)
                .filter(woorden -> !woorden.isEmpty())
                .sorted()
                .collect(Collectors.joining(" en "));
    }
}
