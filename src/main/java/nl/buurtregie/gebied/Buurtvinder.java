package nl.buurtregie.gebied;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Which border a point lies within. */
final class Buurtvinder {

    /** About a hundred metres: borders that were drawn coarsely leave gaps. */
    private static final double KIER = 0.001;

    private static final GeometryFactory VORMEN = new GeometryFactory();

    private final STRtree boom = new STRtree();

    private record Vlak(String code, PreparedGeometry vorm) {

        double afstand(Point punt) {
            return vorm.covers(punt) ? 0 : vorm.getGeometry().distance(punt);
        }
    }

    Buurtvinder(Map<String, Geometry> grenzen) {
        grenzen.forEach((code, vorm) ->
                boom.insert(vorm.getEnvelopeInternal(), new Vlak(code, PreparedGeometryFactory.prepare(vorm))));
        boom.build();
    }

    /** The code of the buurt around the point; in a gap the nearest, and on a line the first. */
    Optional<String> bij(double lon, double lat) {
        Point punt = VORMEN.createPoint(new Coordinate(lon, lat));
        Envelope omtrek = new Envelope(punt.getCoordinate());
        omtrek.expandBy(KIER);
        List<?> dichtbij = boom.query(omtrek);
        return dichtbij.stream()
                .map(Vlak.class::cast)
                .filter(een -> een.afstand(punt) <= KIER)
                .min(Comparator.comparingDouble((Vlak een) -> een.afstand(punt)).thenComparing(Vlak::code))
                .map(Vlak::code);
    }
}
