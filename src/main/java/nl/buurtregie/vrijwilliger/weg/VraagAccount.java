package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;

/** The coördinator asks for an account, also of who had one and lost it. Whoever lets people in is a beheerder, so it becomes work for one. */
@ApplicationScoped
@Transactional
public class VraagAccount {

    @Inject
    private Wegschrift schrift;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    public void vraag(Ik ik, long id, int gezien) {
        schrift.stap(ik, id, gezien, Wegfeit.ACCOUNT_GEVRAAGD, null, this::vraag, null);
    }

    private void vraag(Loopbaan weg) {
        boolean kwijt = weg.medewerkerId() != null
                && !medewerkers.get(weg.medewerkerId()).houdt(Rol.BEMIDDELAAR);
        weg.vraagtAccount(clock.instant(), kwijt);
    }
}
