package nl.buurtregie.overlast.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.process.Engine;
import nl.buurtregie.platform.web.ForRoles;

/** The drawing of the process, for the picture on the page of a problem. It holds nothing about any problem. */
@Path("procesbeeld/overlastmelding.bpmn")
@ApplicationScoped
public class OverlastProcesbeeldResource {

    @Inject
    private Engine engine;

    @GET
    @ForRoles({Rollen.CONCIERGE, Rollen.TEAMLEIDER})
    @Produces("application/xml")
    public Response tekening() {
        return Response.ok(engine.file("overlastmelding.bpmn"))
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
