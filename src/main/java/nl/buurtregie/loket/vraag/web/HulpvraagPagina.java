package nl.buurtregie.loket.vraag.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** INT-02: a resident asks for mediation, one question a page. */
@Path("hulp-vragen")
@ApplicationScoped
public class HulpvraagPagina {

    @Inject
    private Wizard wizard;

    @Inject
    private Hulpvragen vragen;

    @GET
    @PermitAll
    public Response begin() {
        return Page.ok("loket/begin", "Hulp bij ruzie met uw buren", new HulpvraagView.Begin());
    }

    @GET
    @Path("klaar")
    @PermitAll
    public Response klaar() {
        return wizard.klaar(vragen);
    }

    @POST
    @Path("klaar")
    @PermitAll
    public Response wis() {
        return wizard.wis(vragen);
    }

    @GET
    @Path("controle")
    @PermitAll
    public Response kijkNa() {
        return wizard.kijkNa(vragen);
    }

    @POST
    @Path("controle")
    @PermitAll
    @Throttled(Throttle.Kind.SEND)
    public Response verstuur(MultivaluedMap<String, String> body) {
        return wizard.verstuur(vragen, body);
    }

    @GET
    @Path("{vraag}")
    @PermitAll
    public Response toon(@PathParam("vraag") String deel) {
        return wizard.toon(vragen, deel);
    }

    @POST
    @Path("{vraag}")
    @PermitAll
    @Throttled(Throttle.Kind.STEP)
    public Response antwoord(@PathParam("vraag") String deel, MultivaluedMap<String, String> body) {
        return wizard.antwoord(vragen, deel, body);
    }
}
