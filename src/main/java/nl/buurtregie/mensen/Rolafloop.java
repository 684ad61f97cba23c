package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.schedule.RegularWork;

/** Takes the roles whose last day has been. The last beheerder stays beheerder: nobody else could mend it. */
@ApplicationScoped
class Rolafloop implements RegularWork {

    private static final Ik VANZELF = Ik.vanBuiten("Buurtregie");

    @Inject
    private Rolperioden perioden;

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

    @Override
    public String what() {
        return "rollen beëindigen waarvan de laatste dag voorbij is";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void round() {
        perioden.voorbij().forEach(een -> neem(medewerkers.get(een.medewerkerId()), een.rol()));
    }

    private void neem(Medewerker wie, Rol rol) {
        if (rol == Rol.BEHEERDER && recht.moetBlijven(wie)) {
            return;
        }
        werk.draagOver(VANZELF, rol, wie.id(), null);
        wie.verliest(rol);
        boek.schrijf(wie.id(), VANZELF, Accountwijziging.Wat.ROL_GENOMEN, rol.woord() + ", de laatste dag was voorbij");
        post.gewijzigd(wie, "Je rol " + rol.woord() + " in Buurtregie is voorbij.");
    }
}
