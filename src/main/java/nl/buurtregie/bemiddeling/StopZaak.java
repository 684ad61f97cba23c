package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** Somebody moved away, the melder is not to be reached, or it is not safe. Who feels unsafe need not wait for the coördinator. */
@ApplicationScoped
@Transactional
public class StopZaak {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Gevolgen elders;

    public void stop(Ik ik, Stap stap, Stopreden reden) {
        Bemiddeling zaak = vastleggen.openen(ik, stap);
        boolean mag = reden == Stopreden.ONVEILIG || ik.is(Rol.COORDINATOR);
        if (!mag || reden == Stopreden.DUBBEL) { // that one says of which other
            throw new NotFound();
        }
        List<Toewijzing> paar = zaak.lopend();
        vastleggen.stop(zaak, ik, stap, reden);
        elders.gestopt(zaak, paar, ik, reden);
    }
}
