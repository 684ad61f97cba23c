package nl.buurtregie.loket.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.web.page.Page;

/** PRI-08: what we do with data of residents, and how far everybody can use these pages. */
@Path("/")
@ApplicationScoped
public class VerklaringPagina {

    @Inject
    private Loketinstellingen instellingen;

    /** Where to write to. */
    public record View(String email) {}

    @GET
    @Path("privacy")
    @PermitAll
    public Response privacy() {
        return Page.ok("loket/privacy", "Wat wij met uw gegevens doen", new View(instellingen.email()));
    }

    @GET
    @Path("toegankelijkheid")
    @PermitAll
    public Response toegankelijkheid() {
        return Page.ok("loket/toegankelijkheid", "Toegankelijkheid", new View(instellingen.email()));
    }
}
