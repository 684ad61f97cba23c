package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;

/** One role ends without anybody here ending it. It ends at once, for whoever is logged in too. The last beheerder stays beheerder: nobody else could mend it. */
@ApplicationScoped
@Transactional
class NeemRol {

    private static final Ik VANZELF = Ik.vanBuiten("Buurtregie");

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Beheerrecht recht;

    @Inject
    private Werkverdeling werk;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Inject
    private Wachtwerk wachtwerk;

    /** Its last day is over: somebody here chose it, so the open work goes too. */
    void neem(long medewerkerId, Rol rol) {
        Medewerker wie = medewerkers.get(medewerkerId);
        if (kan(wie, rol)) {
            werk.draagOver(VANZELF, rol, wie.id(), null);
            neem(VANZELF, wie, rol, rol.woord() + ", de laatste dag was voorbij");
        }
    }

    /** Nobody here chose it, and it may be a slip elsewhere: the open work waits. */
    void neemZonderWerk(Ik door, Medewerker wie, Rol rol) {
        if (kan(wie, rol)) {
            wachtwerk.begin(wie.id(), rol);
            neem(door, wie, rol, rol.woord());
        }
    }

    private boolean kan(Medewerker wie, Rol rol) {
        return wie.rollen().contains(rol) && !(rol == Rol.BEHEERDER && recht.moetBlijven(wie));
    }

    private void neem(Ik door, Medewerker wie, Rol rol, String uitleg) {
        wie.verliest(rol);
        boek.schrijf(wie.id(), door, Accountwijziging.Wat.ROL_GENOMEN, uitleg);
        post.gewijzigd(wie, "Je rol " + rol.woord() + " in Buurtregie is voorbij.");
    }
}
