package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;

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

    /** Numbers of cases that the privacyfunctionaris holds back. */
    public Set<String> nummers() {
        return nu().stream().map(Vasthouding::nummer).collect(Collectors.toSet());
    }

    /** Numbers of cases that no round touches: those, and those that are only kept. */
    public Set<String> buitenDeRondes() {
        return Stream.concat(
                        nu().stream().map(Vasthouding::nummer),
                        beperkt().stream().map(Beperkt::nummer))
                .collect(Collectors.toSet());
    }

    /**
     * A case that is only kept because a neighbour asked that (AVG, article 18). Kept is not erased: it has no part in the rounds until
     * the restriction is lifted.
     *
     * @param verzoek number of the request
     */
    public record Beperkt(String nummer, String verzoek, Instant op) {}

    /** All of now, the earliest first. */
    public List<Beperkt> beperkt() {
        return Rows.of(
                em.createNativeQuery("select b.nummer, v.nummer as verzoek, b.op from beperking b"
                        + " join verzoek v on v.id = b.verzoek_id where b.opgeheven_op is null order by b.op, b.id"),
                Beperkt.class);
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
