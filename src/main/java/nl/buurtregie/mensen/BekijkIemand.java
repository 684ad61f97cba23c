package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inlogslot;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Sessies;

/** A beheerder opens the page of somebody: the account and its keys, nothing of the work. */
@ApplicationScoped
@Transactional
public class BekijkIemand {

    @Inject
    private Beheerrecht recht;

    @Inject
    private Rolperioden perioden;

    @Inject
    private Accountlinks links;

    @Inject
    private Sessies sessies;

    @Inject
    private Inlogslot slot;

    @Inject
    private Accountspoor spoor;

    public Iemand bekijk(Ik ik, long wie) {
        Medewerker persoon = recht.get(ik, wie);
        boolean actief = persoon.stand() == Accountstand.ACTIEF;
        return new Iemand(
                wie,
                persoon.naam(),
                persoon.email().orElse(null),
                persoon.gebruikersnaam(),
                persoon.stand(),
                persoon.isGewist(),
                actief && !slot.opSlot(List.of(persoon.gebruikersnaam())).isEmpty(),
                recht.isLaatste(persoon),
                spoor.deur(persoon),
                persoon.gezienOp().orElse(null),
                links.uitnodigingen().get(wie),
                links.retour(wie),
                perioden.van(wie),
                actief ? sessies.van(wie, "") : List.of(),
                spoor.bos(wie),
                actief ? spoor.sleutels(wie) : List.of(),
                spoor.wachtwerk(persoon),
                spoor.boek(wie));
    }
}
