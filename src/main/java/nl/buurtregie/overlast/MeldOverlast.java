package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.loket.Geheim;
import nl.buurtregie.medewerker.Ik;

/** INT-04: somebody without an account reports overlast and gets a link to follow it. */
@ApplicationScoped
@Transactional
public class MeldOverlast {

    @Inject
    private Binnenkomst binnenkomst;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    /** @param geheim the link to follow it; made with the form, so that sending twice gives the same link */
    public Ontvangst meld(Nieuws nieuws, Geheim geheim) {
        return binnenkomst.neem(
                Ik.vanBuiten(nieuws.bron() == Bron.OPEN311 ? "een ander loket" : "een bewoner"), nieuws, geheim.hash());
    }

    /** The day before which a reporter of today hears from us. */
    public LocalDate antwoordVoor() {
        return instellingen.antwoordVoor(LocalDate.now(clock));
    }
}
