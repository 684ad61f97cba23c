package nl.buurtregie.bemiddeling.verwijzer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** In the register of processing: who referred hears how it ended. */
@ApplicationScoped
class Verwijzeradres implements Ontvangeradres {

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.VERWIJZER;
    }

    @Override
    public Optional<String> waar() {
        return Optional.of("de organisatie die verwees");
    }
}
