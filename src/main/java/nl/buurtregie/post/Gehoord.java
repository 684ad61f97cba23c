package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keys of what went out once, also when the message itself is long forgotten. There are millions: they are found by how they begin. */
@ApplicationScoped
public class Gehoord {

    private static final String BEGINT = " from unnest(string_to_array(?1, ',')) b(begin) join eens_verstuurd e"
            + " on e.sleutel collate \"C\" >= b.begin and e.sleutel collate \"C\" < b.begin || '~'";

    @PersistenceContext
    private EntityManager em;

    /** All that begin so, since then. */
    public List<String> sinds(String begin, Instant sinds) {
        return woorden(em.createNativeQuery("select e.sleutel" + BEGINT + " where e.op >= ?2")
                .setParameter(1, begin)
                .setParameter(2, Timestamp.from(sinds))
                .getResultList());
    }

    /** The last that begins with one of these and went, or may have; empty when none did. */
    public Optional<String> laatste(Collection<String> begin) {
        return woorden(em.createNativeQuery("select e.sleutel" + BEGINT
                                + " where not exists (select from uitgaand u where u.sleutel = e.sleutel"
                                + " and u.stand = 'VERVALLEN' and u.besluit is null) order by e.op desc limit 1")
                        .setParameter(1, String.join(",", begin))
                        .getResultList())
                .stream()
                .findFirst();
    }

    private static List<String> woorden(List<?> rijen) {
        return rijen.stream().map(String.class::cast).toList();
    }
}
