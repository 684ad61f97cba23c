package nl.buurtregie.mensen.inloggen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * Asks to show again who one is.
 *
 * @param actie the act that waits
 * @param gekozen what was filled in for it
 * @param gemeente whether this person comes in through the gemeente, and has no password here
 * @param passkey whether this person has one
 */
public record BevestigView(String actie, List<Veld> gekozen, boolean gemeente, boolean passkey, FormView form) {

    /** A field of the page before this one. */
    public record Veld(String naam, String waarde) {}
}
