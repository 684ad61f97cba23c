package nl.buurtregie.privacy.bewaren;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Rows of one table that carry the moment from which they may go. Names come from our own code, never from somebody's typing.
 *
 * @param voorbij "from … where …", with the end of the term as ?1
 * @param daarna what happens to them, up to their ids
 */
public record Verlopen(String voorbij, String daarna) {

    /** They go whole. */
    public static Verlopen weg(String tabel, String kolom) {
        return new Verlopen(voorbij(tabel, kolom), "delete from " + tabel);
    }

    /** The row stays without these columns. */
    public static Verlopen leeg(String tabel, String kolom, String... velden) {
        String leeg = Arrays.stream(velden).map(veld -> veld + " = null").collect(Collectors.joining(", "));
        return new Verlopen(voorbij(tabel, kolom), "update " + tabel + " set " + leeg);
    }

    /** @param grens what was before it is past its term */
    public int aantal(EntityManager em, Object grens) {
        return ((Number) em.createNativeQuery("select count(*) " + voorbij)
                        .setParameter(1, grens)
                        .getSingleResult())
                .intValue();
    }

    /** @return how many went, the oldest first */
    public int ruimOp(EntityManager em, Object grens, int hoogstens) {
        return em.createNativeQuery(daarna + " where id in (select id " + voorbij + " order by id limit ?2)")
                .setParameter(1, grens)
                .setParameter(2, hoogstens)
                .executeUpdate();
    }

    private static String voorbij(String tabel, String kolom) {
        return "from " + tabel + " where " + kolom + " < ?1";
    }
}
