package nl.buurtregie.gebied;

/** Where coordinates can be: a wide frame around the country, WGS84 degrees. */
final class Nederland {

    private Nederland() {}

    static boolean bevat(double lon, double lat) {
        return lon >= 3.1 && lon <= 7.4 && lat >= 50.6 && lat <= 53.8;
    }
}
