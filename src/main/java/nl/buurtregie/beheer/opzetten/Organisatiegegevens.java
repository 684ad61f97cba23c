package nl.buurtregie.beheer.opzetten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.Settings;

/** Who we are: asked once, and set in both places where it stands: on the public pages and in letters. */
@ApplicationScoped
public class Organisatiegegevens {

    @Inject
    private Settings instellingen;

    @Inject
    private Loketinstellingen loket;

    @Inject
    private Organisatie organisatie;

    public String naam() {
        return loket.naam();
    }

    public String telefoon() {
        return loket.telefoon();
    }

    public String uren() {
        return loket.uren();
    }

    public String email() {
        return loket.email();
    }

    /** Somebody said who we are, here or in the environment: what stands there is no example any more. */
    public boolean isIngevuld() {
        return instellingen.find(Loketinstellingen.NAAM.name()).isPresent()
                && instellingen.find(Loketinstellingen.TELEFOON.name()).isPresent();
    }

    /** Only what changed gets a line in the history. */
    @Transactional
    public void wijzig(Ik ik, String naam, String telefoon, String uren, String email) {
        if (!ik.is(Rol.BEHEERDER)) {
            throw new NotFound();
        }
        Map.of(
                        Loketinstellingen.NAAM, naam,
                        Organisatie.NAAM, naam,
                        Loketinstellingen.TELEFOON, telefoon,
                        Organisatie.TELEFOON, telefoon,
                        Loketinstellingen.UREN, uren,
                        Loketinstellingen.EMAIL, email,
                        Organisatie.EMAIL, email)
                .forEach((setting, waarde) -> zet(ik, setting, waarde));
    }

    private void zet(Ik ik, Setting setting, String waarde) {
        if (!waarde.equals(instellingen.find(setting.name()).orElse(null))) {
            instellingen.change(setting, waarde, ik.naam());
        }
    }
}
