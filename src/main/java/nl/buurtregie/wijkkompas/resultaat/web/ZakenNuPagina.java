package nl.buurtregie.wijkkompas.resultaat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-01: what is open today. Whole gemeente, exact counts, never a person or an address. */
@Path("zaken-nu")
@ApplicationScoped
public class ZakenNuPagina {

    @Inject
    private Zakenbeeld beeld;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon() {
        return Page.ok("wijkkompas/zakennu", "Zaken nu", beeld.maak());
    }
}
