package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Ik;

/** How a beheerder helps somebody in again. Each is an act of its own. */
@ApplicationScoped
public class Accounthulp {

    @Inject
    private HaalVanSlot haalVanSlot;

    @Inject
    private HerstelWachtwoord herstel;

    @Inject
    private HeropenAccount heropen;

    public void haalVanSlot(Ik ik, long wie) {
        haalVanSlot.haalVanSlot(ik, wie);
    }

    public void stuurWachtwoordlink(Ik ik, long wie, String site) {
        herstel.stuurLink(ik, wie, site);
    }

    public void heropen(Ik ik, long wie) {
        heropen.heropen(ik, wie);
    }
}
