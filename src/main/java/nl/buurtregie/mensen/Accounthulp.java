package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.mensen.inloggen.HaalSleutelWeg;

/** How a beheerder helps somebody in again. Each is an act of its own. */
@ApplicationScoped
public class Accounthulp {

    @Inject
    private HaalVanSlot haalVanSlot;

    @Inject
    private HerstelWachtwoord herstel;

    @Inject
    private HeropenAccount heropen;

    @Inject
    private Beheerrecht recht;

    @Inject
    private HaalSleutelWeg haalSleutelWeg;

    @Inject
    private LogIemandUit logUit;

    public void haalPasskeyWeg(Ik ik, long wie, long passkey) {
        recht.eis(ik);
        haalSleutelWeg.passkey(ik, wie, passkey);
    }

    public void haalCodeappWeg(Ik ik, long wie) {
        recht.eis(ik);
        haalSleutelWeg.codeapp(ik, wie);
    }

    public void logUit(Ik ik, long wie) {
        logUit.logUit(ik, wie);
    }

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
