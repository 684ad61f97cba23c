package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.Geheim;

/** All secret links. */
@ApplicationScoped
class Geheimelinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The same secret twice is the same link. */
    void bewaar(Geheimelink.Soort soort, Geheim geheim, String nummer) {
        if (find(soort, geheim).isEmpty()) {
            em.persist(new Geheimelink(soort, geheim, nummer, clock.instant()));
        }
    }

    /** Only one that still works. */
    Optional<Geheimelink> find(Geheimelink.Soort soort, Geheim geheim) {
        return em.createQuery(
                        "select l from Geheimelink l where l.hash = :hash and l.soort = :soort and l.ingetrokkenOp is null",
                        Geheimelink.class)
                .setParameter("hash", geheim.hash())
                .setParameter("soort", soort)
                .getResultStream()
                .findFirst();
    }

    /** Those of one case that still work. */
    List<Geheimelink> van(Geheimelink.Soort soort, String nummer) {
        return em.createQuery(
                        "select l from Geheimelink l where l.nummer = :nummer and l.soort = :soort"
                                + " and l.ingetrokkenOp is null order by l.id",
                        Geheimelink.class)
                .setParameter("nummer", nummer)
                .setParameter("soort", soort)
                .getResultList();
    }

    /** Used up, and nothing of it remains. */
    void verwijder(Geheimelink link) {
        em.remove(link);
    }

    void trekIn(Geheimelink.Soort soort, String nummer) {
        van(soort, nummer).forEach(link -> link.trekIn(clock.instant()));
    }
}
