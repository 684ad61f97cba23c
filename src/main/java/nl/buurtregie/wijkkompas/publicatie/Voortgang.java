package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** How far a count is, for whoever waits for it; written beside the transaction of the count. */
@ApplicationScoped
public class Voortgang {

    @PersistenceContext
    private EntityManager em;

    /**
     * @param klaar kinds of facts that are done
     * @param van all of them
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void meld(long publicatie, int klaar, int van) {
        em.createNativeQuery("insert into publicatievoortgang values (?1, ?2, ?3)"
                        + " on conflict (publicatie_id) do update set klaar = ?2, van = ?3")
                .setParameter(1, publicatie)
                .setParameter(2, klaar)
                .setParameter(3, van)
                .executeUpdate();
    }

    /** From 0 to 100. */
    public int procent(Publicatie publicatie) {
        return em.createNativeQuery("select 100 * klaar / van from publicatievoortgang where publicatie_id = ?1")
                .setParameter(1, publicatie.id())
                .getResultStream()
                .mapToInt(een -> ((Number) een).intValue())
                .findFirst()
                .orElse(0);
    }
}
