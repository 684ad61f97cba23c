package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;

/** Whether this database was ever filled with a demo city. It says so itself, wherever it is copied to. */
@ApplicationScoped
public class Demomerk {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Demoaccounts demo;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    /** A demo fills a database of its own: invented cases would be counted with those of a real organisation. */
    public boolean magVullen() {
        return demo.isAan() && medewerkers.isLeeg();
    }

    /** With the filling, in its transaction. */
    public void zet() {
        em.createNativeQuery("insert into demomerk (op) values (?1) on conflict do nothing")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** What the beheerder should know here: so many accounts that nobody can log in with; 0 in a demo, and without a mark. */
    public int geslotenDemoaccounts() {
        if (demo.isAan()) {
            return 0;
        }
        return ((Number) em.createNativeQuery("select count(*) from medewerker, demomerk where demo")
                        .getSingleResult())
                .intValue();
    }
}
