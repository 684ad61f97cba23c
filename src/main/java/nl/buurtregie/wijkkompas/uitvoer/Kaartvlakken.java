package nl.buurtregie.wijkkompas.uitvoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.gebied.Vlakken;
import nl.buurtregie.platform.Json;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;

/** GeoJSON: the areas with the figures of the last year as properties. */
@ApplicationScoped
@Transactional
public class Kaartvlakken {

    @Inject
    private Vlakken vlakken;

    @Inject
    private Cijfers cijfers;

    @Inject
    private Bron bron;

    /** The coarse shapes of drawing; whether borders are estimated stands with it. */
    public JsonObject van(Publicatie publicatie, Niveau niveau) {
        Map<String, JsonObjectBuilder> eigenschappen = new HashMap<>();
        int jaar =
                publicatie.heleJaren().stream().max(Comparator.naturalOrder()).orElse(publicatie.totJaar());
        for (Cijfer een : cijfers.alle(publicatie, niveau, String.valueOf(jaar))) {
            JsonObjectBuilder bij = eigenschappen.computeIfAbsent(een.gebied(), nieuw -> Json.createObjectBuilder());
            if (een.waarde() == null) {
                bij.addNull(een.code()).add(een.code() + "_status", een.status().name());
            } else {
                bij.add(een.code(), een.waarde());
            }
        }
        JsonArrayBuilder gebieden = Json.createArrayBuilder();
        try (JsonReader lezer = Json.createReader(new StringReader(vlakken.geoJson(publicatie.indeling(), niveau)))) {
            for (JsonObject gebied : lezer.readObject().getJsonArray("features").getValuesAs(JsonObject.class)) {
                JsonObject eigen = gebied.getJsonObject("properties");
                JsonObjectBuilder samen = Json.createObjectBuilder(eigen);
                JsonObjectBuilder bij = eigenschappen.get(eigen.getString("code"));
                if (bij != null) {
                    samen.addAll(bij);
                }
                samen.add("jaar", jaar).add("grenzen_geschat", vlakken.geschat(publicatie.indeling()));
                gebieden.add(Json.createObjectBuilder(gebied).add("properties", samen));
            }
        }
        return over(publicatie)
                .add("type", "FeatureCollection")
                .add("features", gebieden)
                .build();
    }

    private JsonObjectBuilder over(Publicatie publicatie) {
        Bron.Stand stand = bron.stand(publicatie);
        JsonObjectBuilder over = Json.createObjectBuilder()
                .add("publicatie", publicatie.nummer())
                .add("stand", stand.stand());
        if (stand.isIngetrokken()) {
            over.add("intrekreden", stand.reden()).add("vervangenDoor", stand.opvolgers());
        }
        return over;
    }
}
