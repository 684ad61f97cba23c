package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.bemiddeling.mail.Mailstand;
import nl.buurtregie.platform.persistence.Rows;

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

    /**
     * What waits to be looked at, asked in one question: it stands on every page.
     *
     * @param berichten of melders, not seen yet
     * @param mails of verwijzers, still open
     */
    public record Aantallen(int berichten, int mails) {}

    public Aantallen wachtend() {
        return Rows.of(
                        em.createQuery("select count(m), (select count(v) from Mailvoorstel v where v.stand = :open)"
                                        + " from Melderbericht m where m.gezienOp is null")
                                .setParameter("open", Mailstand.OPEN),
                        Aantallen.class)
                .get(0);
    }

    /** Seen before changes nothing. */
    public void gezien(long id) {
        Melderbericht bericht = em.find(Melderbericht.class, id);
        if (bericht != null) {
            bericht.gezien(clock.instant());
        }
    }
}
