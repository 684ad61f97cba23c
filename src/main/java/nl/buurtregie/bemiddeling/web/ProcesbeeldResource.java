package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.process.ProcessVersions;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-03: the drawing of the process by which this case runs, for the picture on its page. */
@Path("bemiddelingen/{nummer}/procesbeeld")
@ApplicationScoped
public class ProcesbeeldResource {

    @Inject
    private Sessie sessie;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private ProcessVersions versies;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Produces("application/xml")
    @Transactional
    public Response tekening(@PathParam("nummer") String nummer) {
        String zaak = bemiddelingen.get(sessie.ik(), nummer).nummer();
        return Response.ok(versies.drawing("bemiddeling", zaak))
                .header("Cache-Control", "private, max-age=300")
                .build();
    }
}
