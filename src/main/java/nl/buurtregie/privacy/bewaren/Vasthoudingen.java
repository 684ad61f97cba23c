package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.NotFound;

/** What is held back now. */
@ApplicationScoped
public class Vasthoudingen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public List<Vasthouding> nu() {
        return em.createQuery(
                        "select v from Vasthouding v where v.opgehevenOp is null and v.tot >= :vandaag order by v.tot, v.id",
                        Vasthouding.class)
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultList();
    }

    /** Numbers of cases that no round touches. */
    public Set<String> nummers() {
        return nu().stream().map(Vasthouding::nummer).collect(Collectors.toSet());
    }

    Vasthouding get(long id) {
        return nu().stream().filter(een -> een.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    /** One that ran out makes room for another of the same case. */
    void add(Vasthouding nieuw) {
        em.createQuery("update Vasthouding v set v.opgehevenOp = :nu where v.nummer = :nummer and v.opgehevenOp is null"
                        + " and v.tot < :vandaag")
                .setParameter("nu", clock.instant())
                .setParameter("nummer", nieuw.nummer())
                .setParameter("vandaag", LocalDate.now(clock))
                .executeUpdate();
        em.persist(nieuw);
    }

    /** Whether there is a case of this number. */
    boolean bestaat(String nummer) {
        return !em.createNativeQuery("select 1 from bemiddeling where nummer = ?1")
                .setParameter(1, nummer)
                .getResultList()
                .isEmpty();
    }
}
