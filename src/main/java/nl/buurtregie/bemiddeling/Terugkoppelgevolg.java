package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a verwijzer heard cannot be taken back; when the case ends otherwise, he hears that too. */
@ApplicationScoped
class Terugkoppelgevolg implements Gevolg {

    private final Bemiddelingen bemiddelingen;

    @Inject
    Terugkoppelgevolg(Bemiddelingen bemiddelingen) {
        this.bemiddelingen = bemiddelingen;
    }

    @Override
    public Optional<String> onherroepelijk(Bemiddeling zaak, Instant sinds) {
        return Optional.empty();
    }

    @Override
    public List<String> vooraf(Bemiddeling zaak, Instant sinds) {
        boolean hoorde = bemiddelingen.verteldAanVerwijzer(zaak).stream()
                .anyMatch(regel -> !regel.op().isBefore(sinds));
        return hoorde
                ? List.of("De verwijzer hoorde al hoe het afliep. Loopt het anders af, dan moet hij dat ook horen.")
                : List.of();
    }

    @Override
    public void neemTerug(Bemiddeling zaak, Instant sinds) {
        // it was said
    }
}
