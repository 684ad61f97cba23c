package nl.buurtregie.platform.persistence;

import jakarta.persistence.EntityManager;

/**
 * What only one does at a time, on all servers together: whoever comes second waits until the first has committed or gone, and then sees what
 * that one did. For what no constraint can say, as "not the last one", "no more than", "not yet one".
 */
public final class Turn {

    private Turn() {}

    /**
     * Waits, and has the turn until the end of this transaction.
     *
     * @param what the same word for all who may not do it at once; who takes several does so in one order
     */
    public static void take(EntityManager em, String what) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as slot")
                .setParameter(1, what)
                .getSingleResult();
    }
}
