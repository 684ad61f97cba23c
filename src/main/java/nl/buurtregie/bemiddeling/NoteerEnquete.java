package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import nl.buurtregie.medewerker.Ik;

/** A neighbour was sent the questions afterwards: kept with him, and a line in the history of the case. */
@ApplicationScoped
@Transactional
public class NoteerEnquete {

    @Inject
    private NoteerBrief noteerBrief;

    @Inject
    private Clock clock;

    public void noteer(Ik ik, String nummer, Partij buur) {
        buur.enqueteVerstuurd(clock.instant());
        noteerBrief.noteer(
                ik,
                nummer,
                "Vragenlijst, per e-mail aan de " + buur.rol().woord().toLowerCase(Locale.ROOT));
    }
}
