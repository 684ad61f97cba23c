package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.WijzigVrijwilliger;

/** A mediator who has an account, and no road yet, becomes a volunteer: what misses is asked before the first case. */
@ApplicationScoped
@Transactional
public class NeemVrijwilligerOver {

    @Inject
    private WijzigVrijwilliger wijzigVrijwilliger;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Wegschrift schrift;

    public void neemOver(Ik ik, long medewerkerId, Profiel profiel, Dienst dienst) {
        wijzigVrijwilliger.maak(ik, medewerkerId, profiel);
        if (loopbanen.vanMedewerker(medewerkerId).isEmpty()) {
            Loopbaan nieuw = new Loopbaan(medewerkerId, profiel.herkomst(), dienst, schrift.vandaag());
            schrift.begin(ik, nieuw, Wegfeit.OVERGENOMEN, "had al een account");
        }
    }
}
