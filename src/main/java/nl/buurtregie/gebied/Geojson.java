package nl.buurtregie.gebied;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.buurtregie.platform.Json;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Areas as GeoJSON (RFC 7946): polygons and multipolygons, outer rings against the clock, WGS84 to about ten centimetres. */
final class Geojson {

    private static final GeometryFactory VORMEN = new GeometryFactory();

    private Geojson() {}

    /** @throws JsonException when it is no JSON object, or one that nests endlessly */
    static JsonObject lees(String tekst) {
        try (var lezer = Json.createReader(new StringReader(tekst))) {
            return lezer.readObject();
        } catch (JsonException geen) {
            throw geen;
        } catch (RuntimeException teDiep) { // the parser has no type of its own for it
            throw new JsonException(teDiep.getMessage(), teDiep);
        }
    }

    /** Things, rows and what stands between them: read, each takes a hundred bytes and more. */
    static long delen(String tekst) {
        return tekst.chars()
                .filter(teken -> teken == ',' || teken == '[' || teken == '{')
                .count();
    }

    static Geometry vorm(JsonObject geometrie) {
        return vorm(geometrie, punt -> punt);
    }

    /**
     * @param plaats makes WGS84 of what stands in the file
     * @throws IllegalArgumentException with a sentence when it is not an area
     */
    static Geometry vorm(JsonObject geometrie, UnaryOperator<Coordinate> plaats) {
        String soort = geometrie.getString("type", "");
        JsonArray delen = geometrie.getJsonArray("coordinates");
        if (delen == null || delen.isEmpty() || !soort.equals("Polygon") && !soort.equals("MultiPolygon")) {
            throw new IllegalArgumentException("Een grens is een Polygon of een MultiPolygon.");
        }
        if (soort.equals("Polygon")) {
            return polygoon(delen, plaats);
        }
        return VORMEN.createMultiPolygon(delen.getValuesAs(JsonArray.class).stream()
                .map(deel -> polygoon(deel, plaats))
                .toArray(Polygon[]::new));
    }

    private static Polygon polygoon(JsonArray ringen, UnaryOperator<Coordinate> plaats) {
        List<LinearRing> alle = ringen.getValuesAs(JsonArray.class).stream()
                .map(ring -> ring(ring, plaats))
                .toList();
        if (alle.isEmpty()) {
            throw new IllegalArgumentException("Een grens is een ring van minstens vier punten.");
        }
        return VORMEN.createPolygon(alle.get(0), alle.subList(1, alle.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonArray punten, UnaryOperator<Coordinate> plaats) {
        List<Coordinate> hoeken = new ArrayList<>();
        for (JsonArray punt : punten.getValuesAs(JsonArray.class)) {
            Coordinate hoek = plaats.apply(new Coordinate(
                    punt.getJsonNumber(0).doubleValue(), punt.getJsonNumber(1).doubleValue()));
            hoeken.add(new Coordinate(rond(hoek.x), rond(hoek.y)));
        }
        if (hoeken.size() < 4) {
            throw new IllegalArgumentException("Een grens is een ring van minstens vier punten.");
        }
        if (!hoeken.get(0).equals2D(hoeken.get(hoeken.size() - 1))) {
            throw new IllegalArgumentException(
                    "De grens sluit niet: het laatste punt van een ring is gelijk aan het eerste.");
        }
        return VORMEN.createLinearRing(hoeken.toArray(Coordinate[]::new));
    }

    static JsonObject vorm(Geometry vorm) {
        JsonArrayBuilder delen = Json.createArrayBuilder();
        for (int i = 0; i < vorm.getNumGeometries(); i++) {
            delen.add(ringen((Polygon) vorm.getGeometryN(i)));
        }
        JsonArray alle = delen.build();
        JsonObjectBuilder json = Json.createObjectBuilder();
        return alle.size() == 1
                ? json.add("type", "Polygon").add("coordinates", alle.get(0)).build()
                : json.add("type", "MultiPolygon").add("coordinates", alle).build();
    }

    private static JsonArrayBuilder ringen(Polygon vlak) {
        JsonArrayBuilder ringen = Json.createArrayBuilder().add(punten(vlak.getExteriorRing(), true));
        for (int i = 0; i < vlak.getNumInteriorRing(); i++) {
            ringen.add(punten(vlak.getInteriorRingN(i), false));
        }
        return ringen;
    }

    private static JsonArrayBuilder punten(LinearRing ring, boolean tegenDeKlok) {
        boolean goed = Orientation.isCCW(ring.getCoordinateSequence()) == tegenDeKlok;
        JsonArrayBuilder punten = Json.createArrayBuilder();
        for (Coordinate hoek : goed ? ring.getCoordinates() : ring.reverse().getCoordinates()) {
            punten.add(Json.createArrayBuilder().add(rond(hoek.x)).add(rond(hoek.y)));
        }
        return punten;
    }

    static JsonObject verzameling(Iterable<JsonObject> vlakken) {
        JsonArrayBuilder alle = Json.createArrayBuilder();
        vlakken.forEach(alle::add);
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", alle)
                .build();
    }

    static JsonObject vlak(Niveau niveau, String code, String naam, Geometry vorm) {
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("soort", niveau.name().toLowerCase(Locale.ROOT))
                                .add("code", code)
                                .add("naam", naam))
                .add("geometry", vorm(vorm))
                .build();
    }

    static double rond(double graden) {
        return Math.round(graden * 1e6) / 1e6;
    }
}
