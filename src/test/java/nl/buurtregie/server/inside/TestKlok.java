package nl.buurtregie.server.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Duration;
import nl.buurtregie.demo.MovableClockProducer;

/** Lets a browser test pass six weeks in a second. Only in the test WAR. */
@Path("test/klok")
@ApplicationScoped
public class TestKlok {

    @Inject
    private MovableClockProducer klok;

    @GET
    @Path("{dagen}")
    @PermitAll
    public String verzet(@PathParam("dagen") int dagen) {
        klok.movable().shift(Duration.ofDays(dagen));
        return "het is nu over " + dagen + " dagen\n";
    }
}
