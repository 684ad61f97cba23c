package nl.buurtregie.wijkkompas.kompas.web;

import java.util.List;

/**
 * The drawing of a compass.
 *
 * @param id prefix of the ids in it; two can stand on one page
 * @param keuze outline of the chosen cell, or null
 * @param kruis false when one theme fills the circle
 */
public record WielView(
        String id, String titel, String uitleg, List<Vak> vakken, List<Naam> namen, String keuze, boolean kruis) {

    /**
     * A cell.
     *
     * @param ring 0 is the centre
     * @param kleur name in the stylesheet
     * @param zeg for who cannot see it
     */
    public record Vak(
            int ring,
            double hoek,
            String href,
            String kleur,
            String vorm,
            String zeg,
            boolean gekozen,
            List<Regel> regels) {}

    /**
     * Words in a cell.
     *
     * @param langs id of the line it is written along, or null
     * @param draai transform, or null
     */
    public record Regel(String tekst, String x, String y, String soort, String langs, String lijn, String draai) {

        static Regel op(String tekst, double x, double y, String soort) {
            return new Regel(tekst, Boog.rond(x), Boog.rond(y), soort, null, null, null);
        }
    }

    /**
     * A name outside the circle.
     *
     * @param eigen our own: a diamond before it
     */
    public record Naam(
            String tekst, String draai, String x, String ruitX, boolean links, boolean eigen, boolean gekozen) {}
}
