package nl.buurtregie.overlast.ronde.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import nl.buurtregie.platform.Json;

/** Answers to a phone: never kept by anything in between. */
final class Telefoonantwoord {

    private Telefoonantwoord() {}

    static Response van(int status, JsonObject inhoud) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(inhoud.toString())
                .build();
    }

    static Response goed(JsonObjectBuilder inhoud) {
        return van(200, inhoud.build());
    }

    static JsonArrayBuilder rij(Collection<?> waarden) {
        JsonArrayBuilder rij = Json.createArrayBuilder();
        waarden.forEach(waarde -> rij.add(waarde.toString()));
        return rij;
    }

    /** A field that may be empty. */
    static void zet(JsonObjectBuilder object, String naam, Object waarde) {
        if (waarde == null) {
            object.addNull(naam);
        } else {
            object.add(naam, waarde.toString());
        }
    }
}
