package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.Agendapost;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.RolGekregen;

/** Who is a mediator again hears what changed in the talks of the own cases meanwhile: nobody told it to who was none. */
@ApplicationScoped
class WeerBemiddelaar {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Agendapost agendapost;

    @Transactional
    void werkBij(@Observes RolGekregen gekregen) {
        if (gekregen.rol() == Rol.BEMIDDELAAR) {
            em.createQuery(
                            "select distinct t.bemiddeling from Toewijzing t where t.medewerkerId = :wie"
                                    + " and t.tot is null and t.bemiddeling.gewistOp is null",
                            Bemiddeling.class)
                    .setParameter("wie", gekregen.medewerkerId())
                    .getResultList()
                    .forEach(agendapost::werkBij);
        }
    }
}
