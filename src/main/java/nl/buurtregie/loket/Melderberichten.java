package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What came in from melders and was not seen yet. For the coördinator, who sees every case. */
@ApplicationScoped
@Transactional
public class Melderberichten {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void noteer(String nummer, Melderbericht.Soort soort) {
        em.persist(new Melderbericht(nummer, soort, clock.instant()));
    }

    /** Oldest first. */
    public List<Melderbericht> ongezien() {
        return em.createQuery(
                        "select m from Melderbericht m where m.gezienOp is null order by m.id", Melderbericht.class)
                .getResultList();
    }

    public int aantalOngezien() {
        return em.createQuery("select count(m) from Melderbericht m where m.gezienOp is null", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Seen before changes nothing. */
    public void gezien(long id) {
        Melderbericht bericht = em.find(Melderbericht.class, id);
        if (bericht != null) {
            bericht.gezien(clock.instant());
        }
    }
}
