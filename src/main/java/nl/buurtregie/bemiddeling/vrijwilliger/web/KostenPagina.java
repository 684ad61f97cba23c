package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.uren.Kwartaal;
import nl.buurtregie.vrijwilliger.uren.SchrijfUren;

/** BEM-39: what volunteers did and what their travel cost, per quarter, and what was paid. */
@Path("vrijwilligers/kosten")
@ApplicationScoped
public class KostenPagina {

    @Inject
    private Urenbeeld beeld;

    @Inject
    private SchrijfUren uren;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Who was paid, for which quarter, and what the page said that there was to pay. */
    public record Betaling(
            @NotNull Long wie,
            @NotNull String kwartaal,
            @NotNull String gezien) {}

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@QueryParam("kwartaal") String kwartaal) {
        return pagina(200, kwartaal, Form.empty());
    }

    @POST
    @Path("betaald")
    @ForRoles(Rollen.COORDINATOR)
    public Response betaald(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        String gevraagd = form.view().value("kwartaal");
        return forms.submit(
                form,
                Betaling.class,
                invoer -> {
                    Kwartaal kwartaal = beeld.kwartaal(gevraagd);
                    uren.betaald(sessie.ik(), kwartaal, invoer.wie(), invoer.gezien());
                    browser.flash("Betaald.", "Deze regels veranderen niet meer.");
                    return Page.goTo("/vrijwilligers/kosten?kwartaal=" + kwartaal.code());
                },
                status -> pagina(status, gevraagd, form));
    }

    private Response pagina(int status, String kwartaal, Form form) {
        return Page.of(status, "vrijwilliger/kosten", "Uren en reiskosten", beeld.alle(sessie.ik(), kwartaal, form));
    }
}
