package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;

/** A closed case comes back: the coördinator calls again. What was written stays. */
@ApplicationScoped
@Transactional
public class HeropenZaak {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingsproces proces;

    @Inject
    private Gespreksafloop gesprekken;

    @Inject
    private Gevolgen elders;

    @Inject
    private Dossierschrift schrift;

    /** @param reden at most 200 characters */
    public void heropen(Ik ik, Stap stap, String reden) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        vastleggen.buitenom(ik, stap, Handeling.HEROPENING, this::heropen, proces::heropend, reden);
    }

    /** Talks that were planned when it ended do not come back with it: nobody counts on them any more. */
    private void heropen(Bemiddeling zaak) {
        schrift.nietMeerDubbel(zaak);
        zaak.heropend(proces.dicht(zaak));
        gesprekken.vervalt(zaak, "de zaak was gesloten");
        elders.heropend(zaak);
    }
}
