package nl.buurtregie.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

/** The access log: who opened or changed which case, when. Written in the reader's or the change's own transaction. */
@ApplicationScoped
@Transactional
public class Raadplegingen {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public void ingezien(long medewerker, String nummer, String waar) {
        schrijf(medewerker, nummer, "INZIEN", waar);
    }

    public void gewijzigd(long medewerker, String nummer, String handeling) {
        schrijf(medewerker, nummer, "WIJZIGEN", handeling);
    }

    private void schrijf(long medewerker, String nummer, String soort, String handeling) {
        em.createNativeQuery(
                        "insert into raadpleging (op, medewerker_id, nummer, soort, handeling) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, medewerker)
                .setParameter(3, nummer)
                .setParameter(4, soort)
                .setParameter(5, handeling)
                .executeUpdate();
    }
}
