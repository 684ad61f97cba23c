package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.gebied.LaatImportVallen;
import nl.buurtregie.gebied.NeemImportOver;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-08: what is known about the areas, and the yes or no to a file that waits. */
@Path("beheer/gebieden")
@ApplicationScoped
public class GebiedenPagina {

    static final String HIER = "/beheer/gebieden";

    @Inject
    private Gebiedenbeeld beeld;

    @Inject
    private NeemImportOver neemOver;

    @Inject
    private LaatImportVallen laatVallen;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** Which file was shown. */
    public record Invoer(
            @NotNull(message = "Kies het bestand opnieuw.") Long id) {}

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        return pagina(200, Form.empty());
    }

    @POST
    @Path("overnemen")
    @ForRoles(Rollen.BEHEERDER)
    public Response neemOver(MultivaluedMap<String, String> body) {
        Form form = Form.of(body);
        return forms.submit(
                form,
                Invoer.class,
                invoer -> {
                    var vraag = neemOver.neemOver(invoer.id(), sessie.ik().naam());
                    browser.flash(Gebiedenbeeld.gelukt(vraag), "Het geldt meteen.");
                    return Page.goTo(HIER);
                },
                status -> pagina(status, form));
    }

    @POST
    @Path("vervallen")
    @ForRoles(Rollen.BEHEERDER)
    public Response laatVallen() {
        laatVallen.laatVallen();
        browser.flash("Het bestand is weg.", "Er is niets veranderd.");
        return Page.goTo(HIER);
    }

    private Response pagina(int status, Form form) {
        return Page.of(status, "beheer/gebieden", "Gebieden", beeld.van(form.view()));
    }
}
