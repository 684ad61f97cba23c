package nl.buurtregie.gebied;

import org.apache.sis.referencing.CRS;
import org.apache.sis.referencing.CommonCRS;
import org.locationtech.jts.geom.Coordinate;
import org.opengis.referencing.operation.MathTransform;
import org.opengis.referencing.operation.TransformException;
import org.opengis.util.FactoryException;

/**
 * From the Dutch grid (RD, EPSG:28992) to WGS84. Written out, because the EPSG data set may not be shipped along; the shift
 * of the datum is the one of EPSG:4833, good to half a metre.
 */
final class Rijksdriehoek {

    private static final String RD = """
            PROJCS["Amersfoort / RD New",
              GEOGCS["Amersfoort",
                DATUM["Amersfoort", SPHEROID["Bessel 1841", 6377397.155, 299.1528128],
                  TOWGS84[565.4171, 50.3319, 465.5524, -0.398957, 0.343988, -1.87740, 4.0725]],
                PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]],
              PROJECTION["Oblique_Stereographic"],
              PARAMETER["latitude_of_origin", 52.1561605555556],
              PARAMETER["central_meridian", 5.38763888888889],
              PARAMETER["scale_factor", 0.9999079],
              PARAMETER["false_easting", 155000],
              PARAMETER["false_northing", 463000],
              UNIT["metre", 1], AXIS["X", EAST], AXIS["Y", NORTH]]
            """;

    private static final MathTransform NAAR_WGS84 = omrekening();

    private Rijksdriehoek() {}

    private static MathTransform omrekening() {
        try {
            return CRS.findOperation(CRS.fromWKT(RD), CommonCRS.WGS84.normalizedGeographic(), null)
                    .getMathTransform();
        } catch (FactoryException fout) {
            throw new IllegalStateException("RD New", fout);
        }
    }

    /** Longitude and latitude in degrees. */
    static Coordinate naarWgs84(double x, double y) {
        double[] punt = {x, y};
        try {
            NAAR_WGS84.transform(punt, 0, punt, 0, 1);
        } catch (TransformException nergens) {
            return new Coordinate(0, 0);
        }
        return new Coordinate(punt[0], punt[1]);
    }
}
