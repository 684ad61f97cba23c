package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.platform.RuleViolation;

/**
 * Who can be invited. No act of its own: whoever judges a whole list goes on after a refusal, and a refusal that leaves a
 * transaction would undo the rest.
 */
@ApplicationScoped
class Uitnodigingsregels {

    private static final int LANGSTE_NAAM = 80;

    @Inject
    private Medewerkers medewerkers;

    /** @throws RuleViolation with why this person cannot be invited */
    void keur(String naam, String email, Set<Rol> rollen) {
        if (naam == null || naam.isBlank() || naam.length() > LANGSTE_NAAM) {
            throw new RuleViolation("M11", "naam", "Vul een naam in van hooguit 80 tekens.");
        }
        WijzigEmail.keur(email);
        if (rollen.isEmpty()) {
            throw new RuleViolation("M12", "rollen", "Kies minstens één rol.");
        }
        medewerkers.eisVrij(email, null);
    }

    /** From here on nobody else is invited, until the end of the transaction. */
    void eenVoorEen() {
        medewerkers.eenVoorEen();
    }

    /** The account that waits for its owner. */
    Medewerker maak(String naam, String email, Set<Rol> rollen) {
        eenVoorEen();
        keur(naam, email, rollen);
        Medewerker nieuw = Medewerker.genodigd(naam, email, rollen);
        medewerkers.add(nieuw);
        return nieuw;
    }
}
