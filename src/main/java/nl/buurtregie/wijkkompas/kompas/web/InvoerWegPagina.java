package nl.buurtregie.wijkkompas.kompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.kompas.HaalInvoerWeg;

/** KOM-07: a file with figures of others that was a mistake. */
@Path("wijkkompas/invoer/{bericht}/weg")
@ApplicationScoped
public class InvoerWegPagina {

    @Inject
    private HaalInvoerWeg haalInvoerWeg;

    @Inject
    private Sessie sessie;

    @Inject
    private BrowserSession browser;

    @POST
    @ForRoles(Rollen.ANALIST)
    public Response haalWeg(@PathParam("bericht") long id) {
        if (haalInvoerWeg.haalWeg(sessie.ik(), id)) {
            browser.flash("De cijfers van dit bestand zijn weg.", "Wat eerder is ingelezen, telt weer.");
        } else {
            browser.flash("Dit bestand was al weggehaald.", "Hieronder staat wat er nu is ingelezen.");
        }
        return Page.goTo("/wijkkompas/invoer");
    }
}
