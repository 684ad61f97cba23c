package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;

/** Who has which case in hand. Nobody has to let go of one: who is away today, or is no coördinator any more, has none. */
@ApplicationScoped
public class Zaakhouders {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Who has a case in hand, and since when. */
    public record Houder(long zaak, long medewerkerId, String naam, Instant sinds) {}

    /** JPQL condition on a {@link Zaakhouder} z, with white space around it; {@link #vul} gives it its values. */
    public static String telt() {
        return " exists (select m.id from Medewerker m where m.id = z.medewerkerId and m.actief = true and :houderrol member of"
                + " m.rollen) and not exists (select a.id from Afwezigheid a where a.medewerkerId = z.medewerkerId and a.van <="
                + " :houderdag and a.tot >= :houderdag) ";
    }

    public static <Q extends Query> Q vul(Q vraag, LocalDate vandaag) {
        vraag.setParameter("houderrol", Rol.COORDINATOR).setParameter("houderdag", vandaag);
        return vraag;
    }

    /** By case, in one statement. */
    public Map<Long, Houder> van(Collection<Long> zaken) {
        if (zaken.isEmpty()) {
            return Map.of();
        }
        Query vraag = em.createQuery(
                        "select z.bemiddelingId, z.medewerkerId, mens.naam, z.op from Zaakhouder z, Medewerker mens"
                                + " where mens.id = z.medewerkerId and z.bemiddelingId in :zaken and" + telt())
                .setParameter("zaken", zaken);
        return Rows.of(vul(vraag, LocalDate.now(clock)), Houder.class).stream()
                .collect(Collectors.toMap(Houder::zaak, Function.identity()));
    }

    public Optional<Houder> van(String nummer) {
        return em.createQuery("select b from Bemiddeling b where b.nummer = :nummer", Bemiddeling.class)
                .setParameter("nummer", nummer)
                .getResultStream()
                .findFirst()
                .flatMap(this::van);
    }

    public Optional<Houder> van(Bemiddeling zaak) {
        return Optional.ofNullable(van(List.of(zaak.id())).get(zaak.id()));
    }
}
