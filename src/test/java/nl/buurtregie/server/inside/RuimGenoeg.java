package nl.buurtregie.server.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.buurtregie.platform.startup.FirstWork;

/** The two demo mediators do every case of every test: far more than a person may have in a year. */
@ApplicationScoped
public class RuimGenoeg implements FirstWork {

    @PersistenceContext
    private EntityManager em;

    @Override
    public boolean isNeeded() {
        return true;
    }

    @Override
    public void prepare() {
        // the accounts do not have to be there yet
    }

    @Override
    @Transactional
    public void run() {
        em.createNativeQuery("alter table vrijwilliger drop constraint vrijwilliger_max_zaken_check")
                .executeUpdate();
        em.createNativeQuery("update vrijwilliger set max_zaken = 100000").executeUpdate();
    }
}
