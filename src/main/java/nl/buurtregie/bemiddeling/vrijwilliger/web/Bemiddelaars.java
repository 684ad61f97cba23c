package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/** The names of all active mediators, by account. */
@ApplicationScoped
public class Bemiddelaars {

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Medewerkers medewerkers;

    /** Also of colleagues who are none. */
    public Map<Long, String> namen(Collection<Long> wie) {
        return medewerkers.namen(wie);
    }

    /** Whom a coördinator can say to be away: mediators and colleagues. */
    public Map<Long, String> afTeMelden() {
        Map<Long, String> wie = new HashMap<>(namen());
        medewerkers.met(Rol.COORDINATOR).forEach(een -> wie.put(een.id(), een.naam()));
        return wie;
    }

    public Map<Long, String> namen() {
        return medewerkers.namen(
                vrijwilligers.alle().stream().map(Vrijwilliger::medewerkerId).toList());
    }
}
