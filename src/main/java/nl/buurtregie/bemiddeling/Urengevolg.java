package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.vrijwilliger.uren.SchrijfUren;

/** Hours that were written with an outcome: when that was a slip, they go too, unless they were paid. */
@ApplicationScoped
class Urengevolg implements Gevolg {

    @Inject
    private SchrijfUren uren;

    @Override
    public Optional<String> onherroepelijk(Bemiddeling zaak, Instant sinds) {
        return Optional.empty();
    }

    @Override
    public List<String> vooraf(Bemiddeling zaak, Instant sinds) {
        return uren.isGeschreven(zaak.nummer(), sinds)
                ? List.of("De uren en reiskosten die erbij geschreven zijn vervallen ook.")
                : List.of();
    }

    @Override
    public void neemTerug(Bemiddeling zaak, Instant sinds) {
        uren.neemTerug(zaak.nummer(), sinds);
    }
}
