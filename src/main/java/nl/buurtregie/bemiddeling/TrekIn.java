package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** The one who asked for help wants to stop; possible until the result is fixed. */
@ApplicationScoped
@Transactional
public class TrekIn {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Gevolgen elders;

    public void trekIn(Ik ik, Stap stap) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        Bemiddeling zaak = vastleggen.openen(ik, stap);
        List<Toewijzing> paar = zaak.lopend();
        vastleggen.stop(zaak, ik, stap, Stopreden.INGETROKKEN);
        elders.gestopt(zaak, paar, ik, Stopreden.INGETROKKEN);
    }
}
