package nl.buurtregie.loket.vraag.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.aanbod.web.Alleen;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Page;

/** INT-02: a resident asks for mediation, one question a page. */
@Path("hulp-vragen")
@ApplicationScoped
@Alleen(Deel.BEMIDDELING)
public class HulpvraagPagina extends Wizard<Vraag> {

    @Inject
    private Hulpvragen vragen;

    @Override
    protected Hulpvragen lijst() {
        return vragen;
    }

    @GET
    @PermitAll
    public Response begin() {
        return Page.ok("loket/begin", Spoken.text("hulp.kop"), new HulpvraagView.Begin());
    }
}
