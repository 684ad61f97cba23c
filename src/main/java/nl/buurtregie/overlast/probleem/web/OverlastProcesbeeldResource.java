package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.platform.process.ProcessVersions;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.step.ProcessDrawing;

/** The drawing of the process by which this problem runs, and of what it calls, for the picture on its page. */
@Path("overlast/problemen/{probleem}/procesbeeld")
@ApplicationScoped
public class OverlastProcesbeeldResource {

    @Inject
    private Sessie sessie;

    @Inject
    private Problemen problemen;

    @Inject
    private ProcessVersions versies;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Produces("application/xml")
    @Transactional
    public Response tekening(@PathParam("probleem") String nummer) {
        return van("overlastmelding", nummer);
    }

    @GET
    @Path("overdracht")
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Produces("application/xml")
    @Transactional
    public Response overdracht(@PathParam("probleem") String nummer) {
        return van("overdracht", nummer);
    }

    private Response van(String proces, String nummer) {
        String probleem = problemen.get(sessie.ik(), nummer).nummer();
        return ProcessDrawing.of(versies.drawing(proces, probleem));
    }
}
