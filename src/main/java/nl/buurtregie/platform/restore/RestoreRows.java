package nl.buurtregie.platform.restore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.persistence.Rows;

/** What {@code deploy/restore} wrote down, and what became of it. */
@ApplicationScoped
@Transactional
public class RestoreRows {

    private static final int AT_ONCE = 50;

    @PersistenceContext
    private EntityManager em;

    /**
     * Something that was erased and is here again.
     *
     * @param kind its code
     * @param number of one of them, or null: all that was past its term
     * @param fault why it was not erased again, in words; null as long as it was not tried
     */
    public record Again(long id, String kind, String number, String fault) {}

    boolean isHeld() {
        return (Boolean) em.createNativeQuery("select exists (select 1 from herstel where vrijgegeven_op is null)")
                .getSingleResult();
    }

    Optional<Restores.Held> held() {
        return newest("vrijgegeven_op is null");
    }

    Optional<Restores.Held> unsettled() {
        return newest("verwerkt_op is null");
    }

    private Optional<Restores.Held> newest(String which) {
        return Rows.of(
                        em.createNativeQuery("select kopie_van, teruggezet_op from herstel where " + which
                                        + " order by teruggezet_op desc")
                                .setMaxResults(1),
                        Restores.Held.class)
                .stream()
                .findFirst();
    }

    int settled(Instant now) {
        return em.createNativeQuery("update herstel set verwerkt_op = ?1 where verwerkt_op is null")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    int release(Instant now) {
        return em.createNativeQuery("update herstel set vrijgegeven_op = ?1 where vrijgegeven_op is null")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    /** To be shown: oldest first, at most 50. */
    List<Again> notErasedYet() {
        return notErasedAfter(0);
    }

    /** To be done: the next 50 behind that number, oldest first; empty when there are none. Those that do not go hold up nothing. */
    public List<Again> notErasedAfter(long id) {
        return Rows.of(
                em.createNativeQuery("select id, soort, nummer, fout from herwissen where gedaan_op is null and id > ?1"
                                + " order by id")
                        .setParameter(1, id)
                        .setMaxResults(AT_ONCE),
                Again.class);
    }

    /** It is gone again, or was never here. */
    public void erased(long id, Instant now) {
        em.createNativeQuery("update herwissen set gedaan_op = ?2, fout = null where id = ?1")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** @param why a sentence of ours, at most 300 letters */
    public void notErased(long id, String why) {
        em.createNativeQuery("update herwissen set fout = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, why)
                .executeUpdate();
    }
}
