package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** Nothing can be done for a while: the term stands still until the day to look again, or until somebody goes on. */
@ApplicationScoped
@Transactional
public class ZetInDeWacht {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Wachtproces wacht;

    /** @param reden at most 200 characters */
    public void zet(Ik ik, Stap stap, LocalDate kijkdatum, String reden) {
        alleenCoordinator(ik);
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.IN_DE_WACHT,
                zaak -> wacht.staatStil(zaak, kijkdatum, reden),
                wacht::meldInDeWacht,
                reden);
    }

    public void gaVerder(Ik ik, Stap stap) {
        alleenCoordinator(ik);
        vastleggen.buitenom(ik, stap, Handeling.WEER_VERDER, wacht::gaatVerder, wacht::meldHervatting, null);
    }

    private static void alleenCoordinator(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
    }
}
