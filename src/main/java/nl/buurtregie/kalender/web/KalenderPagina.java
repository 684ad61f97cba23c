package nl.buurtregie.kalender.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.kalender.Kalender;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** BEM-12: what the calendar on a phone asks for, by secret link. */
@Path("kalender/{geheim}.ics")
@ApplicationScoped
public class KalenderPagina {

    @Inject
    private Kalender kalender;

    @GET
    @PermitAll
    @Throttled(Throttle.Kind.LOOK)
    public Response toon(@PathParam("geheim") String geheim) {
        return Response.ok(kalender.tekst(geheim), "text/calendar;charset=UTF-8")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
