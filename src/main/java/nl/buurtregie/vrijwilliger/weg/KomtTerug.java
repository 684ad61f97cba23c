package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;

/** Who stopped goes on where he or she was. An account that was closed since, or lost the role, is asked of the beheerder again. */
@ApplicationScoped
@Transactional
public class KomtTerug {

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Wegschrift schrift;

    @Inject
    private Clock clock;

    /** Refused when somebody else goes on with the same address. */
    public void komTerug(Ik ik, long id, int gezien) {
        loopbanen.eenVoorEen();
        Loopbaan weg = schrift.stap(ik, id, gezien, Wegfeit.TERUG, null, een -> terug(een), null);
        if (weg.medewerkerId() != null && isKwijt(weg)) {
            weg.vraagtAccount(clock.instant(), true);
            schrift.schrijf(ik, weg, Wegfeit.ACCOUNT_GEVRAAGD, schrift.vandaag(), null);
        }
    }

    private void terug(Loopbaan weg) {
        if (weg.medewerkerId() != null && medewerkers.get(weg.medewerkerId()).isGewist()) {
            throw Wegregels.zonderNaam();
        }
        String email = weg.aanmelder().email();
        if (email != null && loopbanen.isBekend(email, weg)) {
            throw Wegregels.staatEr("");
        }
        weg.komtTerug(schrift.vandaag());
    }

    private boolean isKwijt(Loopbaan weg) {
        Medewerker account = medewerkers.get(weg.medewerkerId());
        return !account.houdt(Rol.BEMIDDELAAR);
    }
}
