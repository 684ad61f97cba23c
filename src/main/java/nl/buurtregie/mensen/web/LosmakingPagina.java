package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.MaakLosVanGemeente;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-02: an account lets go of who it was at the gemeente. */
@Path("beheer/mensen/{iemand: [0-9]{1,18}}/losmaking")
@ApplicationScoped
public class LosmakingPagina {

    @Inject
    private MaakLosVanGemeente maakLos;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @POST
    @ForRoles(Rollen.BEHEERDER)
    @AskAgain
    public Response maakLos(@PathParam("iemand") long wie) {
        try {
            maakLos.maakLos(sessie.ik(), wie);
            browser.flash(
                    "Dit account is los van de gemeente.",
                    "Wie daar als eerste inlogt met dit e-mailadres, krijgt dit account als het open is.");
        } catch (RuleViolation nee) {
            browser.flash("Er is niets veranderd.", nee.getMessage());
        }
        return Page.goTo(Mensenbeeld.HIER + "/" + wie);
    }
}
