package nl.buurtregie.overlast.ronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.platform.persistence.Rows;

/** All walks. */
@ApplicationScoped
public class Rondes {

    @PersistenceContext
    private EntityManager em;

    Optional<Ronde> find(UUID id) {
        return Optional.ofNullable(em.find(Ronde.class, id.toString()));
    }

    void add(Ronde ronde) {
        em.persist(ronde);
    }

    /** The walk of this account that has not ended; the newest when a phone left two. */
    public Optional<Ronde> open(long medewerker) {
        return em.createQuery(
                        "select r from Ronde r where r.medewerkerId = :wie and r.gestopt is null order by r.begonnen desc",
                        Ronde.class)
                .setParameter("wie", medewerker)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Ronde> openSindsVoor(Instant moment) {
        return em.createQuery("select r from Ronde r where r.gestopt is null and r.begonnen < :moment", Ronde.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** The last sign of life on a walk. */
    Instant laatsteTeken(Ronde ronde) {
        Object laatste = em.createNativeQuery("select max(gezien_op) from overlastmelding where ronde_id = ?1")
                .setParameter(1, ronde.id())
                .getSingleResult();
        return laatste == null ? ronde.begonnen() : ((Timestamp) laatste).toInstant();
    }

    /** Seconds that residents walked along since then: two beside a conciërge for an hour are two hours. */
    public long meegelopenSinds(Instant moment) {
        return em.createQuery(
                        "select coalesce(sum(r.seconden * r.meelopers), 0) from Ronde r where r.begonnen >= :moment",
                        Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** Seconds walked by each account since then. */
    public Map<Long, Long> gelopenSinds(Instant moment) {
        return Rows.map(
                em.createQuery(
                                "select r.medewerkerId, sum(r.seconden) from Ronde r where r.begonnen >= :moment group by r.medewerkerId")
                        .setParameter("moment", moment),
                Long.class,
                Long.class);
    }
}
