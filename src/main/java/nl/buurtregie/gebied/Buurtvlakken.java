package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * The shapes of the buurten, estimated: every place belongs to the nearest centre, within the hull of the city. Until the
 * gemeente brings its own borders; every map says that they are estimated.
 */
@ApplicationScoped
public class Buurtvlakken {

    /** About a kilometre around the outermost centres. */
    private static final double RAND = 0.012;

    @Inject
    private Gebieden gebieden;

    private volatile String geojson;

    /** GeoJSON (RFC 7946): a feature a buurt, and one around each wijk, with soort, code and naam. */
    public String geojson() {
        if (geojson == null) {
            geojson = teken();
        }
        return geojson;
    }

    private String teken() {
        Map<Coordinate, Buurt> buurten = gebieden.alle().stream()
                .collect(Collectors.toMap(
                        een -> new Coordinate(een.lon(), een.lat()), Function.identity(), (een, ander) -> een));
        JsonArrayBuilder vlakken = Json.createArrayBuilder();
        Map<Wijk, List<Geometry>> wijken = new HashMap<>();
        for (Polygon cel : cellen(List.copyOf(buurten.keySet()))) {
            Buurt buurt = buurten.get((Coordinate) cel.getUserData());
            vlakken.add(vlak("buurt", buurt.code(), buurt.naam(), cel));
            wijken.computeIfAbsent(buurt.wijk(), wijk -> new ArrayList<>()).add(cel);
        }
        wijken.forEach((wijk, delen) -> {
            Geometry samen = UnaryUnionOp.union(delen);
            for (int i = 0; i < samen.getNumGeometries(); i++) {
                vlakken.add(vlak("wijk", wijk.code(), wijk.naam(), (Polygon) samen.getGeometryN(i)));
            }
        });
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", vlakken)
                .build()
                .toString();
    }

    private static JsonObjectBuilder vlak(String soort, String code, String naam, Polygon vorm) {
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("soort", soort)
                                .add("code", code)
                                .add("naam", naam))
                .add("geometry", vorm(vorm));
    }

    private static List<Polygon> cellen(List<Coordinate> punten) {
        GeometryFactory vormen = new GeometryFactory();
        Geometry stad = vormen.createMultiPointFromCoords(punten.toArray(Coordinate[]::new))
                .convexHull()
                .buffer(RAND);
        VoronoiDiagramBuilder bouwer = new VoronoiDiagramBuilder();
        bouwer.setSites(punten);
        bouwer.setClipEnvelope(new Envelope(stad.getEnvelopeInternal()));
        Geometry diagram = bouwer.getDiagram(vormen);
        List<Polygon> cellen = new ArrayList<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cel = diagram.getGeometryN(i);
            if (cel.intersection(stad) instanceof Polygon binnen && !binnen.isEmpty()) {
                binnen.setUserData(cel.getUserData());
                cellen.add(binnen);
            }
        }
        return cellen;
    }

    private static JsonObjectBuilder vorm(Polygon cel) {
        JsonArrayBuilder ring = Json.createArrayBuilder();
        for (Coordinate hoek : cel.getExteriorRing().reverse().getCoordinates()) {
            ring.add(Json.createArrayBuilder().add(rond(hoek.x)).add(rond(hoek.y)));
        }
        return Json.createObjectBuilder()
                .add("type", "Polygon")
                .add("coordinates", Json.createArrayBuilder().add(ring));
    }

    /** About ten centimetres. */
    private static double rond(double graden) {
        return Math.round(graden * 1e6) / 1e6;
    }
}
