package nl.buurtregie.mensen.klad.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.klad.Kladblok;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.security.ForStaff;

/** BEM-36: asked by our own script on pages with a long form; without a script nothing is kept, and nothing says so. */
@Path("kladblok")
@ApplicationScoped
public class KladResource {

    @Inject
    private Sessie sessie;

    @Inject
    private Kladblok kladblok;

    /** @param pad where the form is sent to; 204 when nothing is kept of it */
    @GET
    @ForStaff
    public Response zoek(@QueryParam("pad") String pad) {
        return kladblok.find(sessie.ik(), pad).map(KladResource::json).orElseGet(() -> Response.noContent()
                .build());
    }

    private static Response json(Kladblok.Klad klad) {
        String tekst = Json.createObjectBuilder()
                .add("op", DutchDates.time(klad.op()))
                .add("velden", klad.velden())
                .build()
                .toString();
        return Response.ok(tekst, MediaType.APPLICATION_JSON).build();
    }

    @POST
    @ForStaff
    public Response bewaar(MultivaluedMap<String, String> body) {
        kladblok.bewaar(sessie.ik(), body.getFirst("pad"), body.getFirst("velden"));
        return Response.noContent().build();
    }

    @POST
    @Path("weg")
    @ForStaff
    public Response gooiWeg(MultivaluedMap<String, String> body) {
        kladblok.gooiWeg(sessie.ik(), body.getFirst("pad"));
        return Response.noContent().build();
    }
}
