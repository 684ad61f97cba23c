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

    /** On the page: some years of them. */
    private static final int MEEST = 100;

    @PersistenceContext
    private EntityManager em;

    /** Something at which somebody was. */
    public record Gevolgd(Bijeenkomstsoort soort, LocalDate dag) {}

    /** @throws NotFound for everybody but a coördinator, and when there is none */
    public Bijeenkomst get(Ik ik, long id) {
        Loopbanen.eisCoordinator(ik);
        return Optional.ofNullable(em.find(Bijeenkomst.class, id)).orElseThrow(NotFound::new);
    }

    /** The last first, with those to come. */
    public List<Bijeenkomst> alle(Ik ik) {
        Loopbanen.eisCoordinator(ik);
        return em.createQuery(
                        "select distinct b from Bijeenkomst b left join fetch b.genodigden order by b.dag desc, b.id desc",
                        Bijeenkomst.class)
                .setMaxResults(MEEST)
                .getResultList();
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
