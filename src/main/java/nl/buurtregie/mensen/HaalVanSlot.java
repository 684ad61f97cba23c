package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inlogslot;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.RuleViolation;

/** Somebody typed a wrong password too often, and need not wait any longer. */
@ApplicationScoped
@Transactional
class HaalVanSlot {

    @Inject
    private Beheerrecht recht;

    @Inject
    private Inlogslot slot;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    public void haalVanSlot(Ik ik, long wie) {
        Medewerker persoon = recht.get(ik, wie);
        if (persoon.stand() != Accountstand.ACTIEF) {
            throw new RuleViolation("M17", "Alleen een account in gebruik kan van het slot.");
        }
        slot.open(persoon.gebruikersnaam());
        boek.schrijf(wie, ik, Accountwijziging.Wat.VAN_SLOT, null);
        post.gewijzigd(persoon, ik.naam() + " haalde je account van het slot. Je kunt weer inloggen.");
    }
}
