package nl.buurtregie.wijkkompas.ervaring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-25: what neighbours thought of it; groups only, and never a small one. */
@Path("ervaringen")
@ApplicationScoped
public class ErvaringenPagina {

    @Inject
    private Ervaringenbeeld beeld;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.MANAGER, Rollen.ANALIST})
    public Response toon(
            @QueryParam("periode") String periode,
            @QueryParam("wijk") String wijk,
            @QueryParam("afloop") String afloop) {
        return Page.ok("wijkkompas/ervaringen", "Wat buren ervan vinden", beeld.maak(periode, wijk, afloop));
    }
}
