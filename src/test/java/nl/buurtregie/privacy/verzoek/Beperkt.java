package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.EntityManager;

/** A case that is only kept, on request of a neighbour, without the road that leads there. */
public final class Beperkt {

    private Beperkt() {}

    public static void maak(EntityManager em, String nummer) {
        em.createNativeQuery("insert into verzoek (id, nummer, sleutel, recht, kanaal, binnen_op, uiterlijk) values"
                        + " (1, 'V-1', 'v', 'BEPERKING', 'BRIEF', now(), current_date)")
                .executeUpdate();
        em.createNativeQuery("insert into beperking (nummer, verzoek_id, op) values (?1, 1, now())")
                .setParameter(1, nummer)
                .executeUpdate();
    }

    /** It is over. */
    public static void hefOp(EntityManager em) {
        em.createNativeQuery("update beperking set opgeheven_op = now()").executeUpdate();
    }
}
