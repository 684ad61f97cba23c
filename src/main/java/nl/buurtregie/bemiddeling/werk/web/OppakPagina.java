package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.PakOp;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-40: a row of the work list that nobody has in hand is taken with one tap. */
@Path("werkvoorraad/oppakken")
@ApplicationScoped
public class OppakPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private PakOp pakOp;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** The row. */
    public record Invoer(
            @NotBlank(message = "Kies een zaak.") String nummer) {}

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response pak(MultivaluedMap<String, String> body) {
        return forms.submit(Form.of(body), Invoer.class, this::pak, status -> Page.goTo("/werkvoorraad"));
    }

    private Response pak(Invoer invoer) {
        try {
            pakOp.pakOp(sessie.ik(), invoer.nummer(), null);
        } catch (NotFound | RuleViolation nietMeer) {
            browser.flash(
                    "Niet opgepakt.",
                    nietMeer instanceof RuleViolation ? nietMeer.getMessage() : "Deze zaak is er niet voor jou.");
            return Page.goTo("/werkvoorraad");
        }
        browser.flash("Je hebt zaak " + invoer.nummer() + " opgepakt.", "Je collega's zien dat hij van jou is.");
        return Page.goTo("/werkvoorraad");
    }
}
