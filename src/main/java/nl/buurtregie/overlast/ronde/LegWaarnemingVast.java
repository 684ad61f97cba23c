package nl.buurtregie.overlast.ronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Binnenkomst;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Ontvangst;
import nl.buurtregie.platform.NotFound;

/** OVL-02: a conciërge saw it, or heard it from a resident in the street. Sent again it is the same observation. */
@ApplicationScoped
@Transactional
public class LegWaarnemingVast {

    @Inject
    private Binnenkomst binnenkomst;

    public Ontvangst leg(Ik ik, Nieuws nieuws) {
        if (!ik.is(Rol.CONCIERGE) && !ik.is(Rol.TEAMLEIDER)) {
            throw new NotFound();
        }
        return binnenkomst.neem(ik, nieuws, null);
    }
}
