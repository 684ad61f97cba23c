package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.vrijwilliger.weg.EersteZaken;

/** Tells who was beside a mediator at the first case that both took. */
@ApplicationScoped
class Eerstezaken implements EersteZaken {

    private static final String EERSTE = """
            select ander.medewerker_id, cast(greatest(w.aangenomen_op, ander.aangenomen_op) at time zone 'Europe/Amsterdam' as date)
              from toewijzing w
              join toewijzing ander on ander.bemiddeling_id = w.bemiddeling_id and ander.medewerker_id <> w.medewerker_id
              join vrijwilliger v on v.medewerker_id = ander.medewerker_id and v.ervaren
             where w.medewerker_id = ?1 and w.aangenomen_op is not null and ander.aangenomen_op is not null
               and coalesce(w.tot, 'infinity') > ander.aangenomen_op and coalesce(ander.tot, 'infinity') > w.aangenomen_op
             order by 2, 1 limit 1
            """;

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<Eerste> van(long medewerkerId) {
        return Rows.of(em.createNativeQuery(EERSTE).setParameter(1, medewerkerId), Eerste.class).stream()
                .findFirst();
    }
}
