package nl.buurtregie.loket.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;

/** PRI-08: what we do with data of residents, and how far everybody can use these pages. */
@Path("/")
@ApplicationScoped
public class VerklaringPagina {

    @Inject
    private Loketinstellingen instellingen;

    @Inject
    private Bewaarinstellingen bewaren;

    /**
     * @param email where to write to
     * @param bewaard how long after the end of a case; null as long as nothing makes it go
     */
    public record View(String email, String bewaard) {}

    @GET
    @Path("privacy")
    @PermitAll
    public Response privacy() {
        return Page.ok("loket/privacy", "Wat wij met uw gegevens doen", view());
    }

    @GET
    @Path("toegankelijkheid")
    @PermitAll
    public Response toegankelijkheid() {
        return Page.ok("loket/toegankelijkheid", "Toegankelijkheid", view());
    }

    private View view() {
        return new View(instellingen.email(), bewaren.isNachtAan() ? DutchDates.period(bewaren.zaken()) : null);
    }
}
