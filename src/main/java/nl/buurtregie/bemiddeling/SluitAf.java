package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;

/** The coördinator fixes the result. */
@ApplicationScoped
@Transactional
public class SluitAf {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Clock clock;

    public void sluitAf(Ik ik, Stap stap, Resultaat resultaat) {
        vastleggen.stap(
                ik,
                stap,
                Status.AFSLUITEN,
                Handeling.AFSLUITING,
                zaak -> zaak.afgesloten(resultaat, clock.instant()),
                resultaat.woord());
    }
}
