package nl.buurtregie.loket.verwijzing.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.Page;

/** INT-03: what was referred got a number; that stands also when mediation was switched off just now. */
@Path("verwijzen/klaar")
@ApplicationScoped
public class VerwezenPagina {

    @Inject
    private BrowserSession browser;

    @GET
    @PermitAll
    public Response klaar() {
        String nummer = browser.remembered(Verwijzing.NUMMER);
        if (nummer == null) {
            return Page.goTo("/verwijzen");
        }
        VerwijsView.Klaar view = new VerwijsView.Klaar(nummer, browser.remembered(Verwijzing.HOORT));
        return Page.ok("loket/verwezen", "Uw verwijzing is verstuurd", view);
    }
}
