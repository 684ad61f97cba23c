package nl.buurtregie.overlast.hotspot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Hotspot;
import nl.buurtregie.overlast.Hotspots;
import nl.buurtregie.platform.web.page.Leaf;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** OVL-09: places where the same comes back, found by counting; one of them as evidence on paper. */
@Path("hotspots")
@ApplicationScoped
public class HotspotsPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private Hotspots hotspots;

    @Inject
    private Hotspotbeeld beeld;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response lijst(@QueryParam("blad") String blad) {
        Ik ik = sessie.ik();
        Leaf welk = Leaf.of(blad, Hotspots.PAGINA, hotspots.aantal(ik));
        return Page.ok("overlast/hotspots", "Hotspots", beeld.lijst(hotspots.blad(ik, welk.skip()), welk));
    }

    @GET
    @Path("{hotspot}")
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response een(@PathParam("hotspot") long id) {
        Ik ik = sessie.ik();
        Hotspot hotspot = hotspots.get(ik, id);
        return Page.ok("overlast/hotspot", "Hotspot " + hotspot.naam(), beeld.een(ik, hotspot));
    }
}
