package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.platform.files.OutsideFiles;

/** Where bytes of photos and documents stand when that is not the database. */
@ApplicationScoped
class Opslagadres implements Ontvangeradres {

    @Inject
    private OutsideFiles opslag;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.BESTANDSOPSLAG;
    }

    @Override
    public Optional<String> waar() {
        return opslag.where();
    }
}
