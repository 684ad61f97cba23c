package nl.buurtregie.mensen.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** In the register of processing: the provider that hears who logs in. */
@ApplicationScoped
class Gemeenteadres implements Ontvangeradres {

    @Inject
    private Gemeenteinstellingen instellingen;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.GEMEENTELOGIN;
    }

    @Override
    public Optional<String> waar() {
        return instellingen.uitgever();
    }
}
