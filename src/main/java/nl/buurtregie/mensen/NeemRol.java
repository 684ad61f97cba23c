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

/** One role ends after its last day. The last beheerder stays beheerder: nobody else could mend it. */
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

    void neem(long medewerkerId, Rol rol) {
        Medewerker wie = medewerkers.get(medewerkerId);
        if (!wie.rollen().contains(rol) || rol == Rol.BEHEERDER && recht.moetBlijven(wie)) {
            return;
        }
        werk.draagOver(VANZELF, rol, medewerkerId, null);
        wie.verliest(rol);
        boek.schrijf(
                medewerkerId, VANZELF, Accountwijziging.Wat.ROL_GENOMEN, rol.woord() + ", de laatste dag was voorbij");
        post.gewijzigd(wie, "Je rol " + rol.woord() + " in Buurtregie is voorbij.");
    }
}
