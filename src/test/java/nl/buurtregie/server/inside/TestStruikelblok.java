package nl.buurtregie.server.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Lets the next step of one case fall, from outside the server. Only in the test WAR. */
@Path("test/struikelblok")
@ApplicationScoped
public class TestStruikelblok {

    @Inject
    private Struikelblok struikelblok;

    @GET
    @Path("{nummer}")
    @PermitAll
    public String leg(@PathParam("nummer") String nummer) {
        struikelblok.leg(Struikelblok.Plek.VOOR_BEGIN, nummer);
        return "gelegd\n";
    }

    @GET
    @PermitAll
    public String haalWeg() {
        struikelblok.leg(Struikelblok.Plek.NERGENS);
        return "weg\n";
    }
}
