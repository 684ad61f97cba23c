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
import nl.buurtregie.platform.web.step.ProcessDrawing;

/** BEM-03: the drawing of the process by which this case runs, and of what it calls, for the picture on its page. */
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
        return van("bemiddeling", nummer);
    }

    @GET
    @Path("nazorg")
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Produces("application/xml")
    @Transactional
    public Response nazorg(@PathParam("nummer") String nummer) {
        return van("nazorg", nummer);
    }

    private Response van(String proces, String nummer) {
        String zaak = bemiddelingen.get(sessie.ik(), nummer).nummer();
        return ProcessDrawing.of(versies.drawing(proces, zaak));
    }
}
