package nl.buurtregie.wijkkompas.uitvoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.transaction.Transactional;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.Json;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijferstatus;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;

/** A JSON-stat 2.0 dataset: indicator by area by year, for one level. */
@ApplicationScoped
@Transactional
public class JsonStat {

    @Inject
    private Bron bron;

    public void schrijf(Publicatie publicatie, Niveau niveau, Writer uit) {
        List<Indicator> indicatoren = bron.indicatoren(publicatie);
        List<Gebied> gebieden = bron.gebieden(publicatie, niveau);
        List<String> jaren = new ArrayList<>();
        for (int jaar = publicatie.vanJaar(); jaar <= publicatie.totJaar(); jaar++) {
            jaren.add(String.valueOf(jaar));
        }
        try (JsonGenerator json = Json.createGenerator(uit)) {
            json.writeStartObject();
            kop(json, publicatie, niveau);
            stand(json, bron.stand(publicatie));
            json.writeStartArray("size")
                    .write(indicatoren.size())
                    .write(gebieden.size())
                    .write(jaren.size())
                    .writeEnd();
            json.writeStartObject("dimension");
            dimensie(json, "indicator", "Indicator", namen(indicatoren));
            dimensie(json, "gebied", niveau.woord(), plekken(gebieden));
            dimensie(json, "jaar", "Jaar", tijden(jaren));
            json.writeEnd();
            waarden(json, publicatie, niveau, indicatoren, gebieden, jaren);
            json.writeEnd();
        }
    }

    private static void kop(JsonGenerator json, Publicatie publicatie, Niveau niveau) {
        json.write("version", "2.0").write("class", "dataset");
        json.write("label", "Cijfers per " + niveau.woord() + ", publicatie " + publicatie.nummer());
        json.write("source", "Buurtregie; inwoners " + publicatie.bevolking());
        json.write("updated", publicatie.vastgesteldOp().toString());
        json.writeStartArray("id")
                .write("indicator")
                .write("gebied")
                .write("jaar")
                .writeEnd();
        json.writeStartObject("role");
        json.writeStartArray("metric").write("indicator").writeEnd();
        json.writeStartArray("geo").write("gebied").writeEnd();
        json.writeStartArray("time").write("jaar").writeEnd();
        json.writeEnd();
    }

    /** JSON-stat has a place for what is to be said with it, and one for what is our own. */
    private static void stand(JsonGenerator json, Bron.Stand stand) {
        if (stand.isIngetrokken()) {
            json.writeStartArray("note")
                    .write("Deze publicatie is ingetrokken. De reden: " + stand.reden())
                    .writeEnd();
        }
        json.writeStartObject("extension").write("stand", stand.stand());
        if (stand.isIngetrokken()) {
            json.write("intrekreden", stand.reden()).writeStartArray("vervangenDoor");
            stand.vervangenDoor().forEach(json::write);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static Map<String, String> plekken(List<Gebied> gebieden) {
        Map<String, String> plekken = new LinkedHashMap<>();
        gebieden.forEach(een -> plekken.put(een.code(), een.naam()));
        return plekken;
    }

    private static Map<String, String> tijden(List<String> jaren) {
        Map<String, String> tijden = new LinkedHashMap<>();
        jaren.forEach(jaar -> tijden.put(jaar, jaar));
        return tijden;
    }

    private static Map<String, String> namen(List<Indicator> indicatoren) {
        Map<String, String> namen = new LinkedHashMap<>();
        indicatoren.forEach(een -> namen.put(een.code(), een.naam()));
        return namen;
    }

    private static void dimensie(JsonGenerator json, String naam, String label, Map<String, String> categorieen) {
        json.writeStartObject(naam).write("label", label).writeStartObject("category");
        json.writeStartArray("index");
        categorieen.keySet().forEach(json::write);
        json.writeEnd().writeStartObject("label");
        categorieen.forEach(json::write);
        json.writeEnd().writeEnd().writeEnd();
    }

    /** Row by row in the order of the dimensions; null where there is no figure, with its status at the same place. */
    private void waarden(
            JsonGenerator json,
            Publicatie publicatie,
            Niveau niveau,
            List<Indicator> indicatoren,
            List<Gebied> gebieden,
            List<String> jaren) {
        Map<Integer, Cijferstatus> statussen = new LinkedHashMap<>();
        int plaats = 0;
        json.writeStartArray("value");
        for (Indicator indicator : indicatoren) {
            Map<String, Cijfer> cijfers = new HashMap<>();
            bron.van(publicatie, indicator.code()).stream()
                    .filter(een -> een.niveau() == niveau)
                    .forEach(een -> cijfers.put(een.gebied() + een.periode(), een));
            for (Gebied gebied : gebieden) {
                for (String jaar : jaren) {
                    Cijfer cijfer = cijfers.get(gebied.code() + jaar);
                    if (cijfer != null && cijfer.status() != Cijferstatus.OK) {
                        statussen.put(plaats, cijfer.status());
                    }
                    schrijf(json, cijfer == null ? null : cijfer.waarde());
                    plaats++;
                }
            }
        }
        json.writeEnd().writeStartObject("status");
        statussen.forEach((waar, status) -> json.write(waar.toString(), status.name()));
        json.writeEnd();
    }

    private static void schrijf(JsonGenerator json, BigDecimal waarde) {
        if (waarde == null) {
            json.writeNull();
        } else {
            json.write(waarde);
        }
    }
}
