package nl.buurtregie.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.persistence.Database;
import nl.buurtregie.platform.process.Engine;
import nl.buurtregie.platform.web.security.Inside;

/** For those who keep the program running: is it alive, can it work, how is it doing. Not for strangers. */
@Path("gezond")
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class HealthResource {

    @Inject
    private Inside inside;

    @Inject
    private Database database;

    @Inject
    private Engine engine;

    @Inject
    private Metrics metrics;

    @GET
    @Path("leeft")
    @PermitAll
    public Response alive() {
        inside.demand();
        return Response.ok("leeft\n").build();
    }

    /** From when on it may be asked whether it is alive and ready. */
    @GET
    @Path("begonnen")
    @PermitAll
    public Response started() {
        inside.demand();
        boolean begun = engine.isStarted();
        return Response.status(begun ? 200 : 503)
                .entity(begun ? "begonnen\n" : "begint\n")
                .build();
    }

    @GET
    @Path("gereed")
    @PermitAll
    public Response ready() {
        inside.demand();
        boolean db = database.writes();
        boolean steps = engine.isStarted();
        String words = "database " + (db ? "goed" : "neemt niets aan") + "\nproces " + (steps ? "goed" : "staat stil")
                + "\nachtergrondwerk " + (engine.areJobsRunning() ? "loopt" : "wacht op eerste vulling") + "\n";
        return Response.status(db && steps ? 200 : 503).entity(words).build();
    }

    @GET
    @Path("metingen")
    @PermitAll
    public Response metrics() {
        inside.demand();
        return Response.ok(metrics.text()).build();
    }
}
