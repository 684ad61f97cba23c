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

/** One role ends without anybody here ending it. The last beheerder stays beheerder: nobody else could mend it. */
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

    /** Its last day is over. */
    void neem(long medewerkerId, Rol rol) {
        neem(VANZELF, medewerkers.get(medewerkerId), rol, rol.woord() + ", de laatste dag was voorbij");
    }

    /** @param uitleg for the book of the account */
    void neem(Ik door, Medewerker wie, Rol rol, String uitleg) {
        if (!wie.rollen().contains(rol) || rol == Rol.BEHEERDER && recht.moetBlijven(wie)) {
            return;
        }
        werk.draagOver(door, rol, wie.id(), null);
        wie.verliest(rol);
        boek.schrijf(wie.id(), door, Accountwijziging.Wat.ROL_GENOMEN, uitleg);
        post.gewijzigd(wie, "Je rol " + rol.woord() + " in Buurtregie is voorbij.");
    }
}
