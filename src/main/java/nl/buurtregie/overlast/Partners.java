package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** All partners. */
@ApplicationScoped
public class Partners {

    @PersistenceContext
    private EntityManager em;

    /** By name, also those that are not used any more. */
    public List<Partner> alle() {
        return em.createQuery("select p from Partner p order by p.naam", Partner.class)
                .getResultList();
    }

    /** To choose from. */
    public List<Partner> actief() {
        return alle().stream().filter(Partner::isActief).toList();
    }

    public Optional<Partner> find(String code) {
        return em.createQuery("select p from Partner p where p.code = :code", Partner.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Partner get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    Partner kies(String code) {
        return find(code)
                .filter(Partner::isActief)
                .orElseThrow(() -> new RuleViolation("O4.1", "partner", "Kies aan wie je het overdraagt."));
    }

    void add(Partner partner) {
        em.persist(partner);
    }
}
