package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.EntityManager;

/** A case that is only kept, on request of a neighbour, without the road that leads there. */
public final class Beperkt {

    private Beperkt() {}

    public static void maak(EntityManager em, String nummer) {
        maak(em, nummer, 1);
    }

    /** @param verzoek row number of the request, for a second one */
    public static void maak(EntityManager em, String nummer, int verzoek) {
        em.createNativeQuery("insert into verzoek (id, nummer, sleutel, recht, kanaal, binnen_op, uiterlijk) values"
                        + " (?1, ?2, ?2, 'BEPERKING', 'BRIEF', now(), current_date)")
                .setParameter(1, verzoek)
                .setParameter(2, "V-" + verzoek)
                .executeUpdate();
        em.createNativeQuery("insert into beperking (nummer, verzoek_id, op) values (?1, ?2, now())")
                .setParameter(1, nummer)
                .setParameter(2, verzoek)
                .executeUpdate();
    }

    /** It is over. */
    public static void hefOp(EntityManager em) {
        em.createNativeQuery("update beperking set opgeheven_op = now()").executeUpdate();
    }
}
