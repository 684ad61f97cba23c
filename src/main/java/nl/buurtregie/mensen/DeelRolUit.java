package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Roldeler;

/** Who had an account, or has one for other work, gets a role; what was closed opens, and who never came in is invited again. */
@ApplicationScoped
@Transactional
public class DeelRolUit implements Roldeler {

    @Inject
    private Beheerrecht recht;

    @Inject
    private HeropenAccount heropen;

    @Inject
    private WijzigRollen rollen;

    @Inject
    private NodigUit nodigUit;

    @Override
    public void geef(Ik ik, long wie, Rol rol, String site) {
        Medewerker persoon = recht.neem(ik, wie);
        Set<Rol> straks = EnumSet.of(rol);
        straks.addAll(persoon.rollen());
        if (persoon.stand() == Accountstand.GESLOTEN) {
            heropen.heropen(ik, wie);
            if (persoon.stand() == Accountstand.UITGENODIGD) {
                nodigUit.opnieuw(ik, wie, site);
            }
        }
        rollen.wijzig(ik, wie, persoon.rollen(), straks);
    }
}
