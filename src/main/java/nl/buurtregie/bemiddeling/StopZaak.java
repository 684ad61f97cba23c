package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** Somebody moved away, or it is not safe. Who feels unsafe need not wait for the coördinator. */
@ApplicationScoped
@Transactional
public class StopZaak {

    @Inject
    private Vastleggen vastleggen;

    public void stop(Ik ik, Stap stap, Stopreden reden) {
        Bemiddeling zaak = vastleggen.openen(ik, stap);
        if (!ik.is(Rol.COORDINATOR) && reden != Stopreden.ONVEILIG) {
            throw new NotFound();
        }
        vastleggen.stop(zaak, ik, stap, reden);
    }
}
