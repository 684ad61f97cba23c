package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.archief.Archiefvormer;

/** The gemeente answers for what goes to the archive. */
@ApplicationScoped
class Zorgdrager implements Archiefvormer {

    @Inject
    private Loketinstellingen instellingen;

    @Override
    public String naam() {
        return instellingen.gemeente();
    }
}
