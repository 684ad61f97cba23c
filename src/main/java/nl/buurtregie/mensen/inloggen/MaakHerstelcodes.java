package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;
import nl.buurtregie.platform.RuleViolation;

/** Somebody's codes are used up, or somebody saw them. */
@ApplicationScoped
@Transactional
public class MaakHerstelcodes {

    @Inject
    private Herstelcodes herstelcodes;

    @Inject
    private Sleutelbossen bossen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Sleutelschrift schrift;

    /** @throws RuleViolation M26 */
    public List<String> maak(Ik ik) {
        if (!bossen.van(ik.id()).heeftTweedeStap()) {
            throw new RuleViolation("M26", "Stel eerst een passkey of een app in. Daarbij krijg je herstelcodes.");
        }
        schrift.schrijf(
                medewerkers.get(ik.id()),
                ik,
                Wat.HERSTELCODES,
                null,
                "Er zijn nieuwe herstelcodes gemaakt voor je account. De oude werken niet meer.");
        return herstelcodes.maak(ik.id());
    }
}
