package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** In the register of processing: which Signalen gets our problems. */
@ApplicationScoped
class Signalenadres implements Ontvangeradres {

    @Inject
    private Signaleninstellingen instellingen;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.SIGNALEN;
    }

    @Override
    public Optional<String> waar() {
        return Optional.of(instellingen.adres()).filter(adres -> instellingen.isIngesteld());
    }
}
