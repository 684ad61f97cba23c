package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Fotoinzage;
import nl.buurtregie.platform.web.security.ForRoles;

/** One photo, for whoever may see the problem it belongs to. */
@Path("overlast/fotos/{foto}")
@ApplicationScoped
public class FotoResource {

    @Inject
    private Sessie sessie;

    @Inject
    private Fotoinzage inzage;

    @GET
    @Produces("image/jpeg")
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Transactional
    public Response toon(@PathParam("foto") String id) {
        UUID foto = Telefoonbericht.kenmerk("foto", id);
        return Response.ok(inzage.van(sessie.ik(), foto), "image/jpeg")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"foto.jpg\"")
                .build();
    }
}
