package nl.buurtregie.privacy.bewaren;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows of one table that carry the moment from which they may go. Names come from our own code, never from somebody's typing.
 *
 * @param kolom the moment
 * @param velden what becomes empty; none: the row goes whole
 * @param ook what else changes with them, in SQL; null: nothing
 * @param tenzij a condition of SQL on a row that stays past its moment; null: none
 */
public record Verlopen(String tabel, String kolom, List<String> velden, String ook, String tenzij) {

    /** They go whole. */
    public static Verlopen weg(String tabel, String kolom) {
        return new Verlopen(tabel, kolom, List.of(), null, null);
    }

    /** The row stays without these columns. */
    public static Verlopen leeg(String tabel, String kolom, String... velden) {
        return new Verlopen(tabel, kolom, List.of(velden), null, null);
    }

    /** @param wijziging in SQL, beside the columns that become empty */
    public Verlopen ook(String wijziging) {
        return new Verlopen(tabel, kolom, velden, wijziging, tenzij);
    }

    /** @param voorwaarde in SQL: a row of which it is true stays past its moment */
    public Verlopen tenzij(String voorwaarde) {
        return new Verlopen(tabel, kolom, velden, ook, voorwaarde);
    }

    /** @param grens what was before it is past its term */
    public int aantal(EntityManager em, Object grens) {
        return ((Number) em.createNativeQuery("select count(*) " + voorbij())
                        .setParameter(1, grens)
                        .getSingleResult())
                .intValue();
    }

    /** @return how many went, the oldest first */
    public int ruimOp(EntityManager em, Object grens, int hoogstens) {
        return em.createNativeQuery(daarna() + " where id in (select id " + voorbij() + " order by id limit ?2)")
                .setParameter(1, grens)
                .setParameter(2, hoogstens)
                .executeUpdate();
    }

    /**
     * The first that would go.
     *
     * @param naam what one is called
     */
    public Optional<Proefstuk> proefstuk(EntityManager em, Object grens, String naam) {
        List<?> eerste = em.createNativeQuery("select id " + voorbij() + " order by id limit 1")
                .setParameter(1, grens)
                .getResultList();
        return eerste.stream().findFirst().map(id -> new Proefstuk(naam + " " + kort(id), vragen(em, id)));
    }

    private List<Proefstuk.Vraag> vragen(EntityManager em, Object id) {
        if (velden.isEmpty()) {
            return List.of(vraag(em, id, "Alles", "id"));
        }
        return velden.stream()
                .map(veld -> vraag(
                        em,
                        id,
                        veld.substring(0, 1).toUpperCase() + veld.substring(1).replace('_', ' '),
                        veld))
                .toList();
    }

    private Proefstuk.Vraag vraag(EntityManager em, Object id, String wat, String veld) {
        String sql = "select 1 from " + tabel + " where id = ?1 and " + veld + " is not null";
        return Proefstuk.Vraag.ingevuld(em, wat, sql, id);
    }

    private static String kort(Object id) {
        String heel = id.toString();
        return heel.length() > 8 ? heel.substring(0, 8) : heel;
    }

    private String voorbij() {
        return "from " + tabel + " where " + kolom + " < ?1" + (tenzij == null ? "" : " and not (" + tenzij + ")");
    }

    /** What happens to a row, up to which. */
    String daarna() {
        return velden.isEmpty()
                ? "delete from " + tabel
                : "update " + tabel + " set "
                        + velden.stream().map(veld -> veld + " = null").collect(Collectors.joining(", "))
                        + (ook == null ? "" : ", " + ook);
    }
}
