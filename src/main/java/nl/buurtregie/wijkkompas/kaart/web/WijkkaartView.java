package nl.buurtregie.wijkkompas.kaart.web;

import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;

/**
 * A map of one indicator with the list that says the same.
 *
 * @param geschat how the borders were made, or null when they were brought
 * @param tekening null when nobody knows where these areas lie
 * @param kompas to the compass of the chosen area, or null
 */
public record WijkkaartView(
        String onder,
        String versie,
        String vastgesteld,
        List<Filter> filters,
        Map<String, String> ook,
        List<Link> maten,
        int maat,
        String bestand,
        String geschat,
        Tekening tekening,
        Sleutel sleutel,
        Lijst lijst,
        Link kompas,
        List<String> noten) {

    /**
     * What the colours say.
     *
     * @param stappen the five, lowest first; none without any figure
     * @param arcering whether an area has no figure
     */
    public record Sleutel(String kop, List<String> stappen, boolean arcering) {}

    /**
     * Every area in words.
     *
     * @param stad as "stad: 32 per 1.000", or null
     * @param stadX its place on the strips, or null
     */
    public record Lijst(String kop, String stad, String waardekop, List<Rij> rijen, String stadX, List<Leeg> leeg) {}

    /**
     * The drawing.
     *
     * @param buurten thin lines, or null
     * @param inzet the small areas once more, larger; or null
     */
    public record Tekening(
            int breed, int hoog, String zeg, List<Vlak> vlakken, String buurten, List<Naam> namen, Inzet inzet) {}

    /** An area; kleur is a name in the stylesheet. */
    public record Vlak(String href, String zeg, String vorm, String kleur, boolean gekozen) {}

    /** Number and name on an area; either may be left out. */
    public record Naam(String x, String getalY, String getal, String naamY, String naam, String kleur) {}

    /**
     * A part of the map, larger.
     *
     * @param kader the part on the map itself
     * @param lijn from there to here
     */
    public record Inzet(
            String x,
            String y,
            String breed,
            String hoog,
            String uitsnede,
            String kader,
            String lijn,
            List<Naam> namen) {}

    /** An area with a figure; the interval as places on a strip of 0 to 200. */
    public record Rij(
            String naam,
            String href,
            String kleur,
            boolean gekozen,
            String waarde,
            String aantal,
            String marge,
            String x,
            String van,
            String tot) {}

    /** Areas without a figure, for one reason. */
    public record Leeg(String kop, String namen, String reden) {}
}
