package nl.buurtregie.wijkkompas.uitvoer.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.Json;

/** Answers of the public API as the Dutch API Design Rules want them: version, cache, any origin may read. */
final class Antwoord {

    static final String VERSIE = "1.0.0";
    private static final int VIJF_MINUTEN = 300;

    private Antwoord() {}

    /** @param stempel changes when the content does; asked again with it, the answer is 304 */
    static Response json(Request vraag, String stempel, JsonObject inhoud) {
        EntityTag merk = new EntityTag(Integer.toHexString((stempel + inhoud).hashCode()));
        Response.ResponseBuilder zelfde = vraag.evaluatePreconditions(merk);
        Response.ResponseBuilder antwoord =
                zelfde == null ? Response.ok(inhoud.toString(), MediaType.APPLICATION_JSON_TYPE) : zelfde;
        return open(antwoord.tag(merk)).build();
    }

    /** What has to change in the question. */
    static Response fout(String veld, String zin) {
        JsonObject probleem = Json.createObjectBuilder()
                .add("title", "Deze vraag kunnen wij niet beantwoorden")
                .add("status", 400)
                .add("detail", zin)
                .add("velden", Json.createObjectBuilder().add(veld, zin))
                .build();
        return open(Response.status(400).type("application/problem+json").entity(probleem.toString()))
                .build();
    }

    /** That kind of area does not exist. */
    static Response geenNiveau() {
        return fout("niveau", "Kies buurt, wijk, kompaswijk, stadsdeel of gemeente.");
    }

    static Response.ResponseBuilder open(Response.ResponseBuilder antwoord) {
        return antwoord.header("API-Version", VERSIE)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "API-Version, ETag")
                .header("Cache-Control", "public, max-age=" + VIJF_MINUTEN);
    }
}
