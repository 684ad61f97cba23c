package nl.buurtregie.documenten;

import java.util.UUID;
import nl.buurtregie.platform.RuleViolation;

/**
 * A document that somebody wants to keep.
 *
 * @param sleutel the form's own key: the same key again is the same document
 * @param naam what it is, at most 80 characters: "Foto van de schutting"
 * @param partij who gave it; null: it is of no neighbour
 */
public record Documentgegevens(UUID sleutel, String nummer, String naam, Toegang toegang, Long partij) {

    public Documentgegevens {
        if (toegang == Toegang.BUUR && partij == null) {
            throw new RuleViolation("ZD1.4", "partij", "Kies welke buur het gaf.");
        }
        if (toegang != Toegang.BUUR) {
            partij = null;
        }
    }
}
