package nl.buurtregie.vrijwilliger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All volunteers who mediate. */
@ApplicationScoped
public class Vrijwilligers {

    @PersistenceContext
    private EntityManager em;

    public List<Vrijwilliger> alle() {
        return em.createQuery(
                        "select v from Vrijwilliger v, Medewerker m where m.id = v.medewerkerId and m.actief = true"
                                + " order by m.naam",
                        Vrijwilliger.class)
                .getResultList();
    }

    public Optional<Vrijwilliger> find(long medewerkerId) {
        return Optional.ofNullable(em.find(Vrijwilliger.class, medewerkerId));
    }

    @Transactional
    public void add(Vrijwilliger nieuw) {
        em.persist(nieuw);
    }
}
