package nl.buurtregie.post.inkomend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** In the register of processing: who keeps the mailbox for us. */
@ApplicationScoped
class Postbusadres implements Ontvangeradres {

    @Inject
    private Postbusinstellingen instellingen;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.POSTBUS;
    }

    @Override
    public Optional<String> waar() {
        return Optional.of(instellingen.host()).filter(host -> instellingen.isIngesteld());
    }
}
