package nl.buurtregie.bemiddeling.codelijst;

import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;

/**
 * A name of an own list, as it is on one day.
 *
 * @param code of the organisation, at most 30 characters
 * @param hoofd the kind as which it counts: the name of an {@link Aard} or a {@link Verwijzer}
 * @param woord at most 60 characters
 */
public record Codewoord(String code, String hoofd, String woord) {

    /** In the word that all organisations have. */
    public static Codewoord van(Aard aard) {
        return new Codewoord(aard.name(), aard.name(), aard.woord());
    }

    /** In the word that all organisations have. */
    public static Codewoord van(Verwijzer verwijzer) {
        return new Codewoord(verwijzer.name(), verwijzer.name(), verwijzer.woord());
    }

    /** Of the list of what a case is about. */
    public Aard aard() {
        return Aard.valueOf(hoofd);
    }

    /** Of the list of who brings a case. */
    public Verwijzer verwijzer() {
        return Verwijzer.valueOf(hoofd);
    }
}
