package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.vrijwilliger.weg.EersteZaken;

/** Tells whether a mediator took a case, and who was beside him or her at the first that both took. */
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
    public boolean deedOoit(long medewerkerId) {
        return !em.createNativeQuery(
                        "select 1 from toewijzing where medewerker_id = ?1 and aangenomen_op is not null limit 1")
                .setParameter(1, medewerkerId)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<Eerste> van(long medewerkerId) {
        return Rows.of(em.createNativeQuery(EERSTE).setParameter(1, medewerkerId), Eerste.class).stream()
                .findFirst();
    }
}
