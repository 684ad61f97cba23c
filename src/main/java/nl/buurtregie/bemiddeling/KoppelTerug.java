package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** The verwijzer heard that the case ended well or not; nothing more. */
@ApplicationScoped
@Transactional
public class KoppelTerug {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Clock clock;

    public void koppelTerug(Ik ik, Stap stap) {
        vastleggen.stap(
                ik,
                stap,
                Status.TERUGKOPPELEN,
                Handeling.TERUGKOPPELING,
                zaak -> zaak.teruggekoppeld(clock.instant()),
                null);
    }
}
