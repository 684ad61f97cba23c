package nl.buurtregie.overlast.begrip;

import nl.buurtregie.platform.RuleViolation;

/**
 * A point on the map (WGS84 degrees).
 *
 * @param nauwkeurig metres around it, or null when somebody pointed at it
 */
public record Plaats(double lat, double lon, Integer nauwkeurig) {

    /** Metres in a degree of latitude; a degree of longitude is this times the cosine of the latitude. */
    static final double METER_PER_GRAAD = 111_320;

    /** A phone that knows no better than this knows nothing. */
    private static final int WIL_NIETS_ZEGGEN = 100_000;

    /** In a street a phone is never this far off; from here on it is another block, and a pin would send somebody to the wrong one. */
    public static final int ONGEVEER = 250;

    public Plaats {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) { // NaN is refused too
            throw new RuleViolation("O1.1", "plaats", "Deze plek bestaat niet. Wijs de plek aan op de kaart.");
        }
        if (nauwkeurig != null && (nauwkeurig < 0 || nauwkeurig > WIL_NIETS_ZEGGEN)) {
            nauwkeurig = null;
        }
    }

    /** Somewhere around this point, as when only the buurt is known. */
    public boolean isOngeveer() {
        return nauwkeurig != null && nauwkeurig >= ONGEVEER;
    }

    public static Plaats op(double lat, double lon) {
        return new Plaats(lat, lon, null);
    }

    /** Metres, as the crow flies; good to a few metres within a city. */
    public double afstandTot(Plaats ander) {
        double noord = (ander.lat - lat) * METER_PER_GRAAD;
        double oost = (ander.lon - lon) * METER_PER_GRAAD * Math.cos(Math.toRadians(lat));
        return Math.hypot(noord, oost);
    }

    /** Degrees of latitude in so many metres. */
    public static double graden(double meter) {
        return meter / METER_PER_GRAAD;
    }

    /** Degrees of longitude in so many metres, here. */
    public double gradenOost(double meter) {
        return meter / (METER_PER_GRAAD * Math.cos(Math.toRadians(lat)));
    }
}
