package nl.buurtregie.mensen.inloggen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * The login page.
 *
 * @param passkey whether anybody here has one
 * @param gemeente the other program by which one can log in, "de gemeente Groningen"; null without one
 * @param telefoon whom to call
 * @param hulp whether residents can ask for mediation here
 * @param mail whether a link for a new password can be mailed
 * @param demo whether to show the invented accounts
 */
public record InloggenView(
        FormView form,
        String melding,
        String terugNaar,
        boolean passkey,
        String gemeente,
        String telefoon,
        boolean hulp,
        boolean mail,
        boolean demo,
        List<Demoaccount> accounts) {

    /** An invented account to try the demo with. */
    public record Demoaccount(String gebruikersnaam, String wachtwoord, String naam, String rol) {}
}
