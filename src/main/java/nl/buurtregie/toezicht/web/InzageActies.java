package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.address.PublicAddress;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.toezicht.RondInzageAf;
import nl.buurtregie.toezicht.StelVraag;

/** What the privacyfunctionaris does with looking that stands out. */
@Path("inzage/opvallend/{inzage: [0-9]{1,18}}")
@ApplicationScoped
public class InzageActies {

    @Inject
    private StelVraag stel;

    @Inject
    private RondInzageAf rondAf;

    @Inject
    private InzagePagina pagina;

    @Inject
    private PublicAddress adres;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @POST
    @Path("vraag")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response vraag(
            @PathParam("inzage") long id, MultivaluedMap<String, String> body, @Context HttpServletRequest request) {
        Form form = Form.of(body);
        String veld = "vraag-" + id;
        try {
            boolean mail = stel.stel(
                    sessie.ik(), id, form.values(veld).stream().findFirst().orElse(""), adres.origin(request));
            browser.flash(
                    "De vraag is gesteld.",
                    mail
                            ? "Er gaat een mail heen, zonder wat je vroeg."
                            : "Er is geen e-mailadres. De vraag staat klaar bij het volgende bezoek.");
        } catch (RuleViolation nee) {
            if (!nee.field().isEmpty()) {
                form.error(veld, nee.getMessage());
                return pagina.opnieuw(422, form);
            }
            browser.flash("Er is niets gevraagd.", nee.getMessage());
        }
        return Page.goTo(InzagePagina.HIER);
    }

    @POST
    @Path("afronding")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response rondAf(@PathParam("inzage") long id) {
        try {
            rondAf.rondAf(sessie.ik(), id);
            browser.flash("Afgehandeld.", "Valt hetzelfde weer op, dan staat het hier opnieuw.");
        } catch (RuleViolation nee) {
            browser.flash("Er is niets veranderd.", nee.getMessage());
        }
        return Page.goTo(InzagePagina.HIER);
    }
}
