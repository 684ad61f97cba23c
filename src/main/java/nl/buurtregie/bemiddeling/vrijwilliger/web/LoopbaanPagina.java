package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.VraagAccount;

/** BEM-39: one volunteer, from application to thank-you. */
@Path("vrijwilligers")
@ApplicationScoped
public class LoopbaanPagina {

    private static final String EEN = "personen/{vrijwilliger: [0-9]{1,18}}";

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Loopbaanbeeld beeld;

    @Inject
    private VraagAccount vraagAccount;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    /** One tap. */
    public record Accountvraag(@NotNull Integer versie) {}

    @GET
    @Path(EEN)
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@PathParam("vrijwilliger") long id) {
        LoopbaanView view = beeld.van(loopbanen.get(sessie.ik(), id));
        return Page.ok("vrijwilliger/persoon", view.naam(), view);
    }

    @POST
    @Path(EEN + "/account")
    @ForRoles(Rollen.COORDINATOR)
    public Response vraagAccount(@PathParam("vrijwilliger") long id, MultivaluedMap<String, String> body) {
        loopbanen.get(sessie.ik(), id);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Accountvraag.class,
                invoer -> {
                    vraagAccount.vraag(sessie.ik(), id, invoer.versie());
                    browser.flash("Gevraagd.", "De beheerder ziet het bij Gevraagde accounts.");
                    return Page.goTo(Wegdaad.pad(id));
                },
                status -> {
                    browser.flash("Niet gevraagd.", form.view().errors().get(0).message());
                    return Page.goTo(Wegdaad.pad(id));
                });
    }
}
