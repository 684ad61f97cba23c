package nl.buurtregie.wijkkompas.kaart.web;

import java.util.Collection;
import java.util.Locale;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** From degrees to the units of a drawing: a degree of longitude is narrower than one of latitude. */
final class Kaartvorm {

    private static final int RAND = 8;

    private final Envelope kader = new Envelope();
    private final double krimp;
    private final double schaal;

    Kaartvorm(Collection<Geometry> vormen, int breed, int hoog) {
        vormen.forEach(een -> kader.expandToInclude(een.getEnvelopeInternal()));
        krimp = Math.cos(Math.toRadians((kader.getMinY() + kader.getMaxY()) / 2));
        schaal = Math.min(
                (breed - 2 * RAND) / Math.max(1e-9, kader.getWidth() * krimp),
                (hoog - 2 * RAND) / Math.max(1e-9, kader.getHeight()));
    }

    int breed() {
        return (int) Math.ceil(kader.getWidth() * krimp * schaal) + 2 * RAND;
    }

    int hoog() {
        return (int) Math.ceil(kader.getHeight() * schaal) + 2 * RAND;
    }

    /** The same shape in units of the drawing. */
    Geometry teken(Geometry graden) {
        Geometry getekend = graden.copy();
        getekend.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence rij, int plek) {
                rij.setOrdinate(plek, 0, (rij.getX(plek) - kader.getMinX()) * krimp * schaal + RAND);
                rij.setOrdinate(plek, 1, (kader.getMaxY() - rij.getY(plek)) * schaal + RAND);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        getekend.geometryChanged();
        return getekend;
    }

    /** The middle of the roomiest part. */
    static Point midden(Geometry vorm) {
        return new MaximumInscribedCircle(vorm, 1).getCenter();
    }

    /** How far that is from the border. */
    static double ruimte(Geometry vorm) {
        return new MaximumInscribedCircle(vorm, 1).getRadiusLine().getLength();
    }

    static String pad(Geometry vorm) {
        StringBuilder pad = new StringBuilder();
        for (int i = 0; i < vorm.getNumGeometries(); i++) {
            if (vorm.getGeometryN(i) instanceof Polygon vlak) {
                ring(pad, vlak.getExteriorRing().getCoordinates());
                for (int gat = 0; gat < vlak.getNumInteriorRing(); gat++) {
                    ring(pad, vlak.getInteriorRingN(gat).getCoordinates());
                }
            }
        }
        return pad.toString();
    }

    private static void ring(StringBuilder pad, Coordinate[] punten) {
        for (int i = 0; i < punten.length - 1; i++) {
            pad.append(i == 0 ? 'M' : 'L').append(rond(punten[i].x)).append(' ').append(rond(punten[i].y));
        }
        pad.append('Z');
    }

    static String rond(double getal) {
        String kort = String.format(Locale.ROOT, "%.1f", getal);
        return kort.endsWith(".0") ? kort.substring(0, kort.length() - 2) : kort;
    }
}
