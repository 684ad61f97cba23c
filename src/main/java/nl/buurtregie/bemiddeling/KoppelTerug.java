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
    private Bemiddelingen bemiddelingen;

    @Inject
    private Clock clock;

    public void koppelTerug(Ik ik, Stap stap) {
        koppelTerug(ik, stap, "");
    }

    /** @param erbij behind what he may hear, in the history */
    void koppelTerug(Ik ik, Stap stap, String erbij) {
        Afloop afloop = bemiddelingen.get(ik, stap.nummer()).afloop();
        vastleggen.stap(
                ik,
                stap,
                Status.TERUGKOPPELEN,
                Handeling.TERUGKOPPELING,
                zaak -> zaak.teruggekoppeld(clock.instant()),
                afloop.resultaat() == null
                        ? null
                        : afloop.resultaat().terugkoppeling().woord() + erbij);
    }
}
