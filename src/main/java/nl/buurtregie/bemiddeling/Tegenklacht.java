package nl.buurtregie.bemiddeling;

import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.platform.RuleViolation;

/**
 * The second neighbour has a complaint of his own.
 *
 * @param aard of the own list
 * @param naam of the second neighbour, at most 80 characters
 * @param telefoon how to reach him or her
 */
public record Tegenklacht(Codewoord aard, String naam, String telefoon) {

    public Tegenklacht {
        if (aard == null) {
            throw new RuleViolation("B6.2", "aard", "Kies waar de tweede buur last van heeft.");
        }
        if (naam == null) {
            throw new RuleViolation("B6.2", "naam", "Vul de naam van de tweede buur in.");
        }
        if (telefoon == null) {
            throw new RuleViolation("B6.2", "telefoon", "Vul in hoe wij de tweede buur kunnen bellen.");
        }
    }
}
