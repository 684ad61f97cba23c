package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Rol;

/** The roster. */
@ApplicationScoped
public class Concierges {

    @PersistenceContext
    private EntityManager em;

    public Optional<Concierge> find(long medewerker) {
        return Optional.ofNullable(em.find(Concierge.class, medewerker));
    }

    /** Who works here; somebody whose account was closed walks nowhere. */
    public List<Concierge> alle() {
        return em.createQuery(
                        "select c from Concierge c, Medewerker m where m.id = c.medewerkerId and m.actief = true"
                                + " and :rol member of m.rollen order by c.gebiedsnaam, c.medewerkerId",
                        Concierge.class)
                .setParameter("rol", Rol.CONCIERGE)
                .getResultList();
    }

    /** Who walks in this buurt. */
    public List<Concierge> in(String buurtCode) {
        return alle().stream().filter(een -> een.buurten().contains(buurtCode)).toList();
    }

    boolean looptIn(long medewerker, String buurtCode) {
        return in(buurtCode).stream().anyMatch(een -> een.medewerkerId() == medewerker);
    }

    void add(Concierge nieuw) {
        em.persist(nieuw);
    }
}
