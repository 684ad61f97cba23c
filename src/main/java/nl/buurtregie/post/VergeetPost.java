package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** One reader of what is about a number is forgotten; at that address others may read about something else. */
@ApplicationScoped
public class VergeetPost {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Transactional(TxType.MANDATORY)
    public void vergeet(String nummer, String adres) {
        em.createQuery(
                        "select u from Uitgaand u where u.nummer = :nummer and lower(u.inhoud.aan) = lower(:adres)"
                                + " order by u.id",
                        Uitgaand.class)
                .setParameter("nummer", nummer)
                .setParameter("adres", adres)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(rij -> rij.vergeten(clock.instant()));
    }
}
