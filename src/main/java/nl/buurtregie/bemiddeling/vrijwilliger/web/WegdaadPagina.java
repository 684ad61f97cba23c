package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;

/** BEM-39: one step on the road of a volunteer is recorded. */
@Path("vrijwilligers/personen/{vrijwilliger: [0-9]{1,18}}/stap/{wegdaad}")
@ApplicationScoped
public class WegdaadPagina {

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Wegdaden daden;

    @Inject
    private Wegvragen vragen;

    @Inject
    private Sessie sessie;

    @Inject
    private Forms forms;

    @Inject
    private BrowserSession browser;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    @Transactional
    public Response toon(@PathParam("vrijwilliger") long id, @PathParam("wegdaad") String woord) {
        return pagina(200, Wegdaad.van(woord), loopbanen.get(sessie.ik(), id), Form.empty());
    }

    @POST
    @ForRoles(Rollen.COORDINATOR)
    public Response leg(
            @PathParam("vrijwilliger") long id,
            @PathParam("wegdaad") String woord,
            MultivaluedMap<String, String> body) {
        Wegdaad daad = Wegdaad.van(woord);
        loopbanen.get(sessie.ik(), id);
        Form form = Form.of(body);
        return forms.submit(
                form,
                Weginvoer.class,
                invoer -> {
                    if (!Wegvragen.isCompleet(daad, invoer, form)) {
                        return pagina(422, daad, loopbanen.get(sessie.ik(), id), form);
                    }
                    daden.doe(sessie.ik(), daad, id, invoer);
                    return klaar(id);
                },
                status -> pagina(status, daad, loopbanen.get(sessie.ik(), id), form));
    }

    private Response klaar(long id) {
        String volgende = Wegwoorden.volgende(loopbanen.get(sessie.ik(), id));
        browser.flash("Vastgelegd.", volgende.isEmpty() ? "Er is nu niets te doen." : "Nu te doen: " + volgende + ".");
        return Page.goTo(Wegdaad.pad(id));
    }

    private Response pagina(int status, Wegdaad daad, Loopbaan weg, Form form) {
        Page page = vragen.maak(daad, weg, form);
        return Page.of(status, page.template(), page.title(), page.view());
    }
}
