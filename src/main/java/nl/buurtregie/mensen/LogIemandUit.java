package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.RuleViolation;

/** A telephone was stolen, or a screen left open: a beheerder ends every session of somebody. The account stays open. */
@ApplicationScoped
@Transactional
class LogIemandUit {

    @Inject
    private Beheerrecht recht;

    @Inject
    private Sessies sessies;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    /** @throws RuleViolation M34 */
    public void logUit(Ik ik, long wie) {
        Medewerker persoon = recht.get(ik, wie);
        if (!sessies.eindigAlle(wie)) {
            throw new RuleViolation("M34", "Deze persoon was al nergens meer ingelogd.");
        }
        boek.schrijf(wie, ik, Accountwijziging.Wat.UITGELOGD, "overal, door een beheerder");
        post.gewijzigd(persoon, ik.naam() + " logde je overal uit bij Buurtregie. Je kunt meteen weer inloggen.");
    }
}
