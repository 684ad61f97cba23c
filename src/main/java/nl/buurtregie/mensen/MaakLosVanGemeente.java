package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.RuleViolation;

/**
 * The gemeente made somebody anew at its provider: who comes in from there is a stranger to us, and got an empty account. Let go, this account
 * is found again by its e-mail address.
 */
@ApplicationScoped
@Transactional
public class MaakLosVanGemeente {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Beheerrecht recht;

    @Inject
    private Sessies sessies;

    @Inject
    private Accountboek boek;

    /** @throws RuleViolation M39 when nobody could find it again */
    public void maakLos(Ik ik, long wie) {
        Medewerker persoon = recht.get(ik, wie);
        if (persoon.stand() != Accountstand.GESLOTEN && persoon.email().isEmpty()) {
            throw new RuleViolation(
                    "M39", "Vul eerst het e-mailadres in waarmee deze persoon bij de gemeente bekend is.");
        }
        int los = em.createNativeQuery("delete from gemeentelogin where medewerker_id = ?1")
                .setParameter(1, wie)
                .executeUpdate();
        if (los == 0) {
            throw new RuleViolation("M39", "Dit account is al los van de gemeente.");
        }
        sessies.eindigAlle(wie);
        boek.schrijf(wie, ik, Accountwijziging.Wat.LOSGEMAAKT, null);
    }
}
