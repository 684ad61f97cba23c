package nl.buurtregie.gebied.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;

/** The quick search list of buurten: by the first letters of buurt or wijk, or by a point (WGS84). */
@Path("gebied/buurten")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class BuurtResource {

    @Inject
    private Gebieden gebieden;

    @GET
    @PermitAll // names of areas are for everybody, and the public form asks for one
    public JsonArray zoek(
            @QueryParam("zoek") String zoek, @QueryParam("lon") String lon, @QueryParam("lat") String lat) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        gevonden(zoek, graden(lon), graden(lat))
                .forEach(buurt -> lijst.add(Json.createObjectBuilder()
                        .add("code", buurt.code())
                        .add("naam", buurt.naam())
                        .add("wijk", buurt.wijk().naam())));
        return lijst.build();
    }

    private List<Buurt> gevonden(String zoek, Double lon, Double lat) {
        if (lon != null && lat != null) {
            return gebieden.bij(lon, lat).stream().toList();
        }
        return gebieden.zoek(zoek == null ? "" : zoek);
    }

    private static Double graden(String tekst) {
        return tekst != null && tekst.matches("-?[0-9]{1,3}(\\.[0-9]{1,8})?") ? Double.valueOf(tekst) : null;
    }
}
