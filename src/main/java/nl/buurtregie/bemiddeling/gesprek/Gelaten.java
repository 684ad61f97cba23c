package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.persistence.Rows;

/** What the coördinator saw of planned talks, and leaves as it is. */
@ApplicationScoped
class Gelaten {

    @PersistenceContext
    private EntityManager em;

    private record Rij(long gesprek, String sleutel) {}

    /** Keys by talk, in one statement. */
    Map<Long, Set<String>> van(Collection<Gesprek> gesprekken) {
        String ids =
                gesprekken.stream().map(een -> String.valueOf(een.id())).collect(Collectors.joining(",", "{", "}"));
        return Rows.of(
                        em.createNativeQuery("select gesprek_id, sleutel from gesprek_gelaten"
                                        + " where gesprek_id = any(cast(?1 as bigint[]))")
                                .setParameter(1, ids),
                        Rij.class)
                .stream()
                .collect(Collectors.groupingBy(Rij::gesprek, Collectors.mapping(Rij::sleutel, Collectors.toSet())));
    }

    void add(Botsing botsing) {
        em.createNativeQuery("insert into gesprek_gelaten (gesprek_id, sleutel) values (?1, ?2) on conflict do nothing")
                .setParameter(1, botsing.gesprek().id())
                .setParameter(2, botsing.sleutel())
                .executeUpdate();
    }
}
