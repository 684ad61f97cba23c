package nl.buurtregie.wijkkompas.resultaat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-02: how cases ended, with denominators, margins and definitions; KOM-14: beside the country. */
@Path("resultaten")
@ApplicationScoped
public class ResultatenPagina {

    @Inject
    private Resultaatbeeld beeld;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon(@BeanParam Resultaatvraag vraag) {
        return Page.ok("wijkkompas/resultaten", "Resultaten", beeld.maak(vraag));
    }
}
