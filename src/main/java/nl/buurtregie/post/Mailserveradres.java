package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** In the register of processing: whom our mail is handed to. */
@ApplicationScoped
class Mailserveradres implements Ontvangeradres {

    @Inject
    private Mailinstellingen instellingen;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.MAILSERVER;
    }

    @Override
    public Optional<String> waar() {
        return Optional.of(instellingen.host()).filter(host -> instellingen.isIngesteld());
    }
}
