package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Rows;

/** All trainings and intervisies. */
@ApplicationScoped
public class Bijeenkomsten {

    /** Rows on a page of those that were. */
    public static final int PAGINA = 50;

    /** Counted beside each meeting: a limit on meetings joined with their guests would stop at so many guests. */
    private static final String GETELD =
            "select b, (select count(g) from Bijeenkomst x join x.genodigden g where x.id = b.id),"
                    + " (select count(a) from Bijeenkomst y join y.aanwezigen a where y.id = b.id) from Bijeenkomst b where ";

    private static final String KOMT = "(b.afgezegdOp is null and b.dag >= :vandaag)";

    @PersistenceContext
    private EntityManager em;

    /** One in a list, with how many were asked and how many were there. */
    public record Geteld(Bijeenkomst bijeenkomst, int genodigd, int aanwezig) {}

    /** Something at which somebody was. */
    public record Gevolgd(Bijeenkomstsoort soort, LocalDate dag) {}

    /** @throws NotFound for everybody but a coördinator, and when there is none */
    public Bijeenkomst get(Ik ik, long id) {
        Loopbanen.eisCoordinator(ik);
        return Optional.ofNullable(em.find(Bijeenkomst.class, id)).orElseThrow(NotFound::new);
    }

    /**
     * All to come, the first first.
     *
     * @throws NotFound for everybody but a coördinator
     */
    public List<Geteld> komend(Ik ik, LocalDate vandaag) {
        Loopbanen.eisCoordinator(ik);
        return Rows.of(
                em.createQuery(GETELD + KOMT + " order by b.dag, b.van, b.id", Object[].class)
                        .setParameter("vandaag", vandaag),
                Geteld.class);
    }

    /**
     * How many were, or were called off.
     *
     * @throws NotFound for everybody but a coördinator
     */
    public int aantalGeweest(Ik ik, LocalDate vandaag) {
        Loopbanen.eisCoordinator(ik);
        return em.createQuery("select count(b) from Bijeenkomst b where not " + KOMT, Long.class)
                .setParameter("vandaag", vandaag)
                .getSingleResult()
                .intValue();
    }

    /**
     * Those that were, or were called off, the last first, without the first so many; at most {@link #PAGINA}.
     *
     * @throws NotFound for everybody but a coördinator
     */
    public List<Geteld> geweest(Ik ik, LocalDate vandaag, int overslaan) {
        Loopbanen.eisCoordinator(ik);
        return Rows.of(
                em.createQuery(GETELD + "not " + KOMT + " order by b.dag desc, b.id desc", Object[].class)
                        .setParameter("vandaag", vandaag)
                        .setFirstResult(overslaan)
                        .setMaxResults(PAGINA),
                Geteld.class);
    }

    /** At which somebody was, the earliest first. */
    public List<Gevolgd> gevolgd(Loopbaan wie) {
        return Rows.of(
                em.createQuery("select b.soort, b.dag from Bijeenkomst b where :wie member of b.aanwezigen"
                                + " order by b.dag, b.id")
                        .setParameter("wie", wie.id()),
                Gevolgd.class);
    }

    /** For which somebody who works with us was asked, from that day on; what does not go on too: a calendar must take it away. */
    public List<Bijeenkomst> vanMedewerker(long medewerkerId, LocalDate vanaf) {
        return em.createQuery(
                        "select b from Bijeenkomst b join b.genodigden g where g in (select l.id from Loopbaan l"
                                + " where l.medewerkerId = :wie) and b.dag >= :vanaf order by b.dag, b.van, b.id",
                        Bijeenkomst.class)
                .setParameter("wie", medewerkerId)
                .setParameter("vanaf", vanaf)
                .getResultList();
    }

    Optional<Bijeenkomst> van(UUID inzending) {
        return em.createQuery("select b from Bijeenkomst b where b.inzending = :inzending", Bijeenkomst.class)
                .setParameter("inzending", inzending)
                .getResultStream()
                .findFirst();
    }

    /** In the database at once: invitations refer to it. */
    void add(Bijeenkomst nieuw) {
        em.persist(nieuw);
        em.flush();
    }
}
