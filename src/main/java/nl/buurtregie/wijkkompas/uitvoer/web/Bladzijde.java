package nl.buurtregie.wijkkompas.uitvoer.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import nl.buurtregie.platform.Json;

/**
 * A part of a collection, with the way to the next.
 *
 * @param nummer from 1
 * @param grootte 1 to 500
 * @param publicatie number of the version it is of: the next page is of the same one, also when a newer one came; null for the list of versions
 */
record Bladzijde(int nummer, int grootte, String publicatie) {

    static final int HOOGUIT = 500;

    boolean isGoed() {
        return nummer >= 1 && grootte >= 1 && grootte <= HOOGUIT;
    }

    <T> JsonObject van(UriInfo hier, String naam, List<T> alle, Function<T, JsonObject> vorm) {
        return van(hier, naam, alle, vorm, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** @param over what is to be known of all of it */
    <T> JsonObject van(UriInfo hier, String naam, List<T> alle, Function<T, JsonObject> vorm, JsonObject over) {
        int van = (int) Math.min(alle.size(), (long) (nummer - 1) * grootte);
        int tot = Math.min(alle.size(), van + grootte);
        JsonArrayBuilder deel = Json.createArrayBuilder();
        alle.subList(van, tot).forEach(een -> deel.add(vorm.apply(een)));
        JsonObjectBuilder wegen = Json.createObjectBuilder().add("self", weg(hier, nummer));
        if (tot < alle.size()) {
            wegen.add("next", weg(hier, nummer + 1));
        }
        if (nummer > 1) {
            wegen.add("prev", weg(hier, nummer - 1));
        }
        JsonObjectBuilder antwoord = Json.createObjectBuilder();
        if (publicatie != null) {
            antwoord.add("publicatie", publicatie);
        }
        return antwoord.addAll(Json.createObjectBuilder(over))
                .add(naam, deel)
                .add("totaal", alle.size())
                .add("_links", wegen)
                .build();
    }

    /** Relative to the host: the answer is the same behind every proxy. */
    private JsonObject weg(UriInfo hier, int pagina) {
        UriBuilder vraag = hier.getRequestUriBuilder().replaceQueryParam("pagina", pagina);
        if (publicatie != null) {
            vraag.replaceQueryParam("publicatie", publicatie);
        }
        String href = "/" + hier.getPath() + "?" + vraag.build().getRawQuery();
        return Json.createObjectBuilder()
                .add("href", href.replaceFirst("^//", "/"))
                .build();
    }
}
