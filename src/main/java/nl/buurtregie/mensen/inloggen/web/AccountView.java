package nl.buurtregie.mensen.inloggen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * The own account: who I am here, where mail goes, what I log in with, and where I am logged in.
 *
 * @param zonderWachtwoord who comes in through the gemeente has no password or key here; the words beside it, else null
 * @param codeapp since when there is an app that makes codes; null when there is none
 * @param herstelcodes how many are left, in words; null when they stand in for nothing
 */
public record AccountView(
        String naam,
        String gebruikersnaam,
        String rollen,
        String hooguit,
        String zonderWachtwoord,
        List<Sleutel> passkeys,
        String codeapp,
        String herstelcodes,
        List<Plek> plekken,
        FormView form) {

    /** A passkey, with the act that takes it away. */
    public record Sleutel(String naam, String wanneer, String actie) {}

    /** A place where I am logged in; actie is null for this one. */
    public record Plek(String toestel, String wanneer, String icoon, String actie) {}

    public boolean isErgensAnders() {
        return plekken.stream().anyMatch(plek -> plek.actie() != null);
    }
}
