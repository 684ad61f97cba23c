package nl.buurtregie.gebied;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Estimated shapes: every place belongs to the nearest centre, within the hull of the city. */
final class Cellen {

    /** About a kilometre around the outermost centres. */
    private static final double RAND = 0.012;

    private static final GeometryFactory VORMEN = new GeometryFactory();

    private Cellen() {}

    /** Of two buurten with the very same centre, only the first has a shape. */
    static Map<String, Geometry> rond(Map<String, Coordinate> middens) {
        Map<Coordinate, String> codes = new TreeMap<>();
        new TreeMap<>(middens).forEach((code, midden) -> codes.putIfAbsent(midden, code));
        Map<String, Geometry> cellen = new HashMap<>();
        if (codes.isEmpty()) {
            return cellen;
        }
        List<Coordinate> punten = List.copyOf(codes.keySet());
        Geometry stad = VORMEN.createMultiPointFromCoords(punten.toArray(Coordinate[]::new))
                .convexHull()
                .buffer(RAND);
        if (punten.size() == 1) {
            cellen.put(codes.get(punten.get(0)), stad);
            return cellen;
        }
        VoronoiDiagramBuilder bouwer = new VoronoiDiagramBuilder();
        bouwer.setSites(punten);
        bouwer.setClipEnvelope(stad.getEnvelopeInternal());
        Geometry diagram = bouwer.getDiagram(VORMEN);
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cel = diagram.getGeometryN(i);
            if (cel.intersection(stad) instanceof Polygon binnen && !binnen.isEmpty()) {
                cellen.put(codes.get((Coordinate) cel.getUserData()), binnen);
            }
        }
        return cellen;
    }
}
