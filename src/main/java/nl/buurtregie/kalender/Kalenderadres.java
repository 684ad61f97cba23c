package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** In the register of processing: mediators who read their talks in a calendar of their own. */
@ApplicationScoped
class Kalenderadres implements Ontvangeradres {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.KALENDERDIENST;
    }

    @Override
    public Optional<String> waar() {
        int aantal = ((Number) em.createNativeQuery("select count(*) from kalenderlink where ingetrokken_op is null")
                        .getSingleResult())
                .intValue();
        if (aantal == 0) {
            return Optional.empty();
        }
        return Optional.of(aantal == 1 ? "van 1 bemiddelaar" : "van " + aantal + " bemiddelaars");
    }
}
