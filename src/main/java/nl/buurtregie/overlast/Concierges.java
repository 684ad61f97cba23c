package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The roster. */
@ApplicationScoped
public class Concierges {

    @PersistenceContext
    private EntityManager em;

    public Optional<Concierge> find(long medewerker) {
        return Optional.ofNullable(em.find(Concierge.class, medewerker));
    }

    public List<Concierge> alle() {
        return em.createQuery("select c from Concierge c order by c.gebiedsnaam, c.medewerkerId", Concierge.class)
                .getResultList();
    }

    /** Who walks in this buurt. */
    public List<Concierge> in(String buurtCode) {
        return alle().stream().filter(een -> een.buurten().contains(buurtCode)).toList();
    }

    void add(Concierge nieuw) {
        em.persist(nieuw);
    }
}
