package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;

/** Work that waited for a role of the gemeente is with nobody from now on, and shows as that where such work is given out. */
@ApplicationScoped
@Transactional
public class GeefWachtwerkUit {

    private static final Ik VANZELF = Ik.vanBuiten("Buurtregie");

    @Inject
    private Beheerrecht recht;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Werkverdeling werk;

    @Inject
    private Wachtwerk wachtwerk;

    /**
     * A beheerder does not wait.
     *
     * @return how many pieces are without anybody now
     * @throws RuleViolation M46
     */
    public int geefUit(Ik ik, long wie) {
        Medewerker persoon = recht.get(ik, wie);
        List<Wachtwerk.Wacht> wacht = wachtwerk.van(persoon);
        if (wacht.isEmpty()) {
            throw new RuleViolation("M46", "Er wacht geen werk meer bij deze persoon.");
        }
        return wacht.stream().mapToInt(een -> geefUit(ik, persoon, een.rol())).sum();
    }

    /** The last day is over; when the role came back meanwhile nothing goes. */
    void vanzelf(Wachtwerk.Rolvan een) {
        Medewerker persoon = medewerkers.get(een.medewerkerId());
        if (persoon.rollen().contains(een.rol())) {
            wachtwerk.klaar(een.medewerkerId(), een.rol());
        } else {
            geefUit(VANZELF, persoon, een.rol());
        }
    }

    private int geefUit(Ik door, Medewerker wie, Rol rol) {
        int zonder = werk.draagOver(door, rol, wie.id(), null);
        wachtwerk.klaar(wie.id(), rol);
        return zonder;
    }
}
