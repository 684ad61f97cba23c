package nl.buurtregie.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import nl.buurtregie.platform.persistence.Database;
import nl.buurtregie.platform.process.Engine;
import nl.buurtregie.platform.web.security.Inside;

/** For those who keep the program running: is it alive, can it work, how is it doing. Not for strangers. */
@Path(HealthResource.PATH)
@ApplicationScoped
@Produces(MediaType.TEXT_PLAIN)
public class HealthResource {

    static final String PATH = "gezond";

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

    /**
     * Whether people may be sent here: from its first answer until it is about to stop. Also while the database is away, so that they get our
     * page that says so.
     */
    @GET
    @Path("begonnen")
    @PermitAll
    public Response started() {
        inside.demand();
        boolean begun = engine.isStarted();
        boolean leaves = isLeaving();
        return Response.status(begun && !leaves ? 200 : 503)
                .entity(leaves ? "stopt\n" : begun ? "begonnen\n" : "begint\n")
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
        return Response.status(db && steps && !isLeaving() ? 200 : 503)
                .entity(words)
                .build();
    }

    /** As the launcher said, some seconds before it stops us. */
    private static boolean isLeaving() {
        String mark = System.getProperty("buurtregie.leaving", "");
        return !mark.isEmpty() && Files.exists(java.nio.file.Path.of(mark));
    }

    @GET
    @Path("metingen")
    @PermitAll
    public Response metrics() {
        inside.demand();
        return Response.ok(metrics.text()).build();
    }
}
