package nl.buurtregie.gebied.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Buurtvlakken;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.web.security.Throttle;
import nl.buurtregie.platform.web.security.Throttled;

/** The quick search list of buurten by letters of buurt or wijk; and which one an address, or a point, lies in. */
@Path("gebied/buurten")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BuurtResource {

    private static final String GEOJSON = "application/geo+json";

    @Inject
    private Gebieden gebieden;

    @Inject
    private Postcodelijst postcodes;

    @Inject
    private Buurtvlakken vlakken;

    /** Until 0.2.0 a point was asked here too, by a script that may still run in a browser: it gets no buurt where that point is not. */
    @GET
    @PermitAll // names of areas are for everybody, and the public form asks for one
    public Response zoek(@QueryParam("zoek") String zoek) {
        return zoek == null
                ? Response.status(Response.Status.BAD_REQUEST).build()
                : Response.ok(json(gebieden.zoek(zoek))).build();
    }

    private static JsonArray json(List<Buurt> buurten) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        buurten.forEach(buurt -> lijst.add(Json.createObjectBuilder()
                .add("code", buurt.code())
                .add("naam", buurt.naam())
                .add("wijk", buurt.wijk().naam())));
        return lijst.build();
    }

    /** For a map; nothing of anybody, the same for all. */
    @GET
    @Path("vlakken.geojson")
    @Produces(GEOJSON)
    @PermitAll // borders of areas are for everybody, and the public form draws them
    @Throttled(Throttle.Kind.PUBLIC)
    public Response vlakken() {
        return Response.ok(vlakken.geojson(), GEOJSON)
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    /** Which buurt an address lies in; nothing when the list does not know. A POST, so that no address gets into a log. */
    @POST
    @Path("adres")
    @PermitAll // where a house number lies says nothing about who lives there
    @Throttled(Throttle.Kind.STEP)
    public JsonArray bijAdres(MultivaluedMap<String, String> body) {
        String postcode =
                String.valueOf(body.getFirst("postcode")).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        String nummer = String.valueOf(body.getFirst("huisnummer")).strip();
        return nummer.matches("[0-9]{1,5}")
                ? json(postcodes.buurt(postcode, Integer.parseInt(nummer)).stream()
                        .toList())
                : json(List.of());
    }

    /** Which buurt a point (WGS84) lies in; nothing outside the gemeente. A POST, so that no place gets into a log beside who asked. */
    @POST
    @Path("plek")
    @PermitAll // borders of areas are for everybody
    @Throttled(Throttle.Kind.STEP)
    public JsonArray bijPlek(MultivaluedMap<String, String> body) {
        Double lon = graden(body.getFirst("lon"));
        Double lat = graden(body.getFirst("lat"));
        return lon == null || lat == null
                ? json(List.of())
                : json(gebieden.bij(lon, lat).stream().toList());
    }

    private static Double graden(String tekst) {
        return tekst != null && tekst.matches("-?[0-9]{1,3}(\\.[0-9]{1,8})?") ? Double.valueOf(tekst) : null;
    }
}
