package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;

/** A neighbour was sent the questions afterwards: kept with him, and a line in the history of the case. */
@ApplicationScoped
@Transactional
public class NoteerEnquete {

    @Inject
    private NoteerBrief noteerBrief;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Clock clock;

    /** Nobody sent it: its day came. */
    public void vanzelf(Partij buur) {
        buur.enqueteVerstuurd(clock.instant());
        Bemiddeling zaak = buur.zaak();
        schrift.vanzelf(
                zaak,
                Handeling.BRIEF,
                zaak.status(),
                "Vragenlijst, vanzelf aan de " + buur.rol().woord().toLowerCase(Locale.ROOT));
    }

    public void noteer(Ik ik, String nummer, Partij buur) {
        buur.enqueteVerstuurd(clock.instant());
        noteerBrief.noteer(
                ik,
                nummer,
                "Vragenlijst, per e-mail aan de " + buur.rol().woord().toLowerCase(Locale.ROOT));
    }
}
