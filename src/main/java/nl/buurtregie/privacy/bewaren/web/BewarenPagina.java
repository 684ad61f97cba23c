package nl.buurtregie.privacy.bewaren.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.bewaren.HoudVast;

/** PRI-06: what is kept, why, how long, and what goes tonight. */
@Path("bewaren")
@ApplicationScoped
public class BewarenPagina {

    private static final String PAD = "/bewaren";

    @Inject
    private Bewaarbeeld beeld;

    @Inject
    private HoudVast houdVast;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** A case that is to be held back. */
    public record Invoer(
            @NotBlank(message = "Vul het nummer van de zaak in.")
            String nummer,

            @NotBlank(message = "Schrijf waarom.")
            @Size(max = 200, message = "Maak de reden korter: hooguit 200 tekens.")
            String reden,

            @NotNull(message = "Kies tot wanneer.") LocalDate tot) {}

    @GET
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @Path("vast")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response houdVast(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    houdVast.houd(sessie.ik(), invoer.nummer(), invoer.reden(), invoer.tot());
                    browser.flash("Vastgehouden.", "Zaak " + invoer.nummer() + " doet niet mee met de rondes.");
                    return Page.goTo(PAD);
                },
                status -> pagina(status, form));
    }

    @POST
    @Path("vast/{vast}/los")
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    public Response laatLos(@PathParam("vast") long id) {
        houdVast.laatLos(sessie.ik(), id);
        browser.flash("Losgelaten.", "De zaak doet weer mee met de rondes, als er geen beperking op zit.");
        return Page.goTo(PAD);
    }

    private Response pagina(int status, Form form) {
        return Page.of(status, "privacy/bewaren", "Bewaren en opruimen", beeld.maak(form));
    }
}
