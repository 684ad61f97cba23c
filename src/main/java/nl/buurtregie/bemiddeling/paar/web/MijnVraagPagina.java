package nl.buurtregie.bemiddeling.paar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.BeantwoordToewijzing;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-30: yes or no to the question on top of Mijn zaken. */
@Path("mijn-zaken/vragen/{gevraagd}")
@ApplicationScoped
public class MijnVraagPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private BeantwoordToewijzing beantwoord;

    @Inject
    private BrowserSession browser;

    @POST
    @ForRoles(Rollen.BEMIDDELAAR)
    public Response antwoord(@PathParam("gevraagd") long vraag, @FormParam("antwoord") Paarantwoord antwoord) {
        if (antwoord == null) {
            return Page.goTo("/mijn-zaken");
        }
        String nummer;
        try {
            nummer = beantwoord.antwoord(sessie.ik(), vraag, antwoord);
        } catch (RuleViolation teLaat) {
            browser.flash("Je antwoord telt niet meer.", teLaat.getMessage());
            return Page.goTo("/mijn-zaken");
        }
        if (antwoord != Paarantwoord.JA) {
            browser.flash("Dank je, dit is genoeg.", "De coördinator zoekt iemand anders.");
            return Page.goTo("/mijn-zaken");
        }
        browser.flash(
                "Fijn. Je doet deze zaak.", "Lees wie de buren zijn. Ken je een van hen? Geef de zaak dan terug.");
        return Page.goTo("/bemiddelingen/" + nummer);
    }
}
