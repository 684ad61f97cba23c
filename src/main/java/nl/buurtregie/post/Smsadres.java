package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** In the register of processing: whom our text messages are handed to. */
@ApplicationScoped
class Smsadres implements Ontvangeradres {

    @Inject
    private Smsinstellingen instellingen;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.SMSDIENST;
    }

    @Override
    public Optional<String> waar() {
        return Optional.of(instellingen.adres()).filter(adres -> instellingen.isIngesteld());
    }
}
