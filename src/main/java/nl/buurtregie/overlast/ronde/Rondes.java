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

    private record Gezien(String buurt, long aantal, boolean laatst) {}

    /** Where something was seen on it. */
    List<String> buurten(Ronde ronde) {
        return gezien(ronde).stream().map(Gezien::buurt).toList();
    }

    /** What came in last is the first that was seen in its buurt. */
    boolean isEldersGezien(Ronde ronde) {
        return gezien(ronde).stream().anyMatch(een -> een.laatst() && een.aantal() == 1);
    }

    private List<Gezien> gezien(Ronde ronde) {
        return Rows.of(
                em.createNativeQuery("select buurt_code, count(*), max(id) = max(max(id)) over () from overlastmelding"
                                + " where ronde_id = ?1 and medewerker_id = ?2 group by buurt_code order by buurt_code")
                        .setParameter(1, ronde.id())
                        .setParameter(2, ronde.medewerkerId()),
                Gezien.class);
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
