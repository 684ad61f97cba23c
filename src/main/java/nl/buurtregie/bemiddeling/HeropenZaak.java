package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

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
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    /** @param reden at most 200 characters */
    public void heropen(Ik ik, Stap stap, String reden) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        vastleggen.buitenom(ik, stap, Handeling.HEROPENING, this::heropen, proces::heropend, reden);
    }

    /** Talks that were planned when it ended do not come back with it: nobody counts on them any more. */
    private void heropen(Bemiddeling zaak) {
        zaak.heropend(dicht(zaak));
        gesprekken.vervalt(zaak, "de zaak was gesloten");
        elders.heropend(zaak);
    }

    private int dicht(Bemiddeling zaak) {
        Instant resultaat = zaak.afloop().resultaatOp();
        return resultaat == null
                ? 0
                : werkdagen.between(LocalDate.ofInstant(resultaat, SharedClock.ZONE), LocalDate.now(clock));
    }
}
