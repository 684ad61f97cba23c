package nl.buurtregie.wijkkompas.straat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-03: overlast by kind, time, wijk and partner, never a person or a place. */
@Path("overlast-cijfers")
@ApplicationScoped
public class OverlastcijfersPagina {

    @Inject
    private Overlastbeeld beeld;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon(
            @QueryParam("periode") String periode, @QueryParam("wijk") String wijk, @QueryParam("soort") String soort) {
        return Page.ok("wijkkompas/overlastcijfers", "Overlastcijfers", beeld.maak(periode, wijk, soort));
    }
}
