package nl.buurtregie.wijkkompas.landelijk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;

/** KOM-14: the analist writes down a newer figure of the country. */
@ApplicationScoped
@Transactional
public class HerzieLandelijkcijfer {

    @Inject
    private Landelijk landelijk;

    @Inject
    private Clock clock;

    public Landelijkcijfer herzie(Ik ik, Landelijkcijfer.Soort soort, Landelijkcijfer.Nieuw nieuw) {
        Landelijkcijfer volgende = landelijk.nieuwste(soort).volgende(nieuw, ik.naam(), LocalDate.now(clock));
        landelijk.voegToe(volgende, clock.instant());
        return volgende;
    }
}
