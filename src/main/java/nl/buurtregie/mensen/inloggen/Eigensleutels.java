package nl.buurtregie.mensen.inloggen;

import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.platform.RuleViolation;

/** Who may have keys of our own. */
final class Eigensleutels {

    private Eigensleutels() {}

    /** @throws RuleViolation M27 */
    static void eisWachtwoord(Medewerker wie) {
        if (!wie.heeftWachtwoord()) {
            throw new RuleViolation("M27", "Jij logt in via de gemeente. Daar stel je in hoe.");
        }
    }
}
