package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;

/** The cases that are of a mediator right now. */
@ApplicationScoped
class Zakennu {

    @PersistenceContext
    private EntityManager em;

    /** Of the cases themselves: through their pairs the database cannot fetch along who is in them. */
    List<Bemiddeling> van(long medewerkerId) {
        return em.createQuery(
                        "select b from Bemiddeling b where b.gewistOp is null and exists (select t from Toewijzing t"
                                + " where t.bemiddeling = b and t.medewerkerId = :wie and t.tot is null) order by b.id",
                        Bemiddeling.class)
                .setParameter("wie", medewerkerId)
                .getResultList();
    }
}
