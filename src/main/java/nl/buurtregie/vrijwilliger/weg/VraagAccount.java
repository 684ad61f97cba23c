package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;

/** The coördinator asks for an account. Whoever lets people in is a beheerder, so it becomes work for one. */
@ApplicationScoped
@Transactional
public class VraagAccount {

    @Inject
    private Wegschrift schrift;

    @Inject
    private Clock clock;

    public void vraag(Ik ik, long id, int gezien) {
        schrift.stap(ik, id, gezien, Wegfeit.ACCOUNT_GEVRAAGD, null, weg -> weg.vraagtAccount(clock.instant()), null);
    }
}
