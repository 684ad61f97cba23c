package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.OpenNooddeur;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;

/** PRI-15: in need, into a closed case. The number is sent in a form. */
@Path("nooddeur")
@ApplicationScoped
public class NooddeurPagina {

    @Inject
    private OpenNooddeur openNooddeur;

    @Inject
    private Forms forms;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    /** What is filled in. */
    public record Invoer(
            @NotBlank(message = "Vul het nummer van de zaak in.")
            String nummer,

            @NotBlank(message = "Schrijf waarom het nu moet, in 10 tot 200 tekens.")
            String reden) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    @AskAgain
    public Response open(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    openNooddeur.open(sessie.ik(), invoer.nummer().strip(), invoer.reden());
                    browser.flash("De zaak is een uur open voor jou.", "Dat je hier bent en waarom, is vastgelegd.");
                    return Page.goTo("/bemiddelingen/" + invoer.nummer().strip());
                },
                status -> pagina(status, form));
    }

    private static Response pagina(int status, Form form) {
        return Page.of(status, "bemiddeling/nooddeur", "Nooddeur", new NooddeurView(form.view()));
    }
}
