package nl.buurtregie.platform.persistence;

import jakarta.persistence.EntityManager;

/** Whether a table is read whole where an index could be asked: a small one is read whole anyway, so the planner is told not to like it. */
public final class Heletabel {

    private Heletabel() {}

    /** How often what is done reads all of that table, in the transaction that is open. */
    public static long gelezen(EntityManager em, String tabel, Runnable doen) {
        em.flush();
        em.createNativeQuery("set local enable_seqscan = off").executeUpdate();
        long eerder = keer(em, tabel);
        doen.run();
        em.flush();
        long keer = keer(em, tabel) - eerder;
        em.createNativeQuery("set local enable_seqscan = on").executeUpdate();
        return keer;
    }

    private static long keer(EntityManager em, String tabel) {
        return ((Number) em.createNativeQuery("select seq_scan from pg_stat_xact_user_tables where relname = ?1")
                        .setParameter(1, tabel)
                        .getSingleResult())
                .longValue();
    }
}
