package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.Agendapost;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.RolGekregen;

/** Who is a mediator again hears what changed in the talks of the own cases meanwhile: nobody told it to who was none. */
@ApplicationScoped
class WeerBemiddelaar {

    @Inject
    private Zakennu zaken;

    @Inject
    private Agendapost agendapost;

    @Transactional
    void werkBij(@Observes RolGekregen gekregen) {
        if (gekregen.rol() == Rol.BEMIDDELAAR) {
            zaken.van(gekregen.medewerkerId()).forEach(agendapost::werkBij);
        }
    }
}
