package nl.buurtregie.wijkkompas.kompas.web;

import java.util.List;

/**
 * Five years of one figure, of a wijk and of the city.
 *
 * @param wijk pieces of line; a year without a figure or a break ends one
 * @param breuken x of each dashed line
 */
public record ReeksView(
        String zeg,
        List<Streep> hoogten,
        List<Streep> jaren,
        List<String> wijk,
        List<String> stad,
        List<Punt> punten,
        String wijkX,
        String wijkY,
        String stadX,
        String stadY,
        List<String> breuken,
        String noot) {

    /** A mark on an axis. */
    public record Streep(String plek, String woord) {}

    /** A figure of the wijk. */
    public record Punt(String x, String y) {}
}
