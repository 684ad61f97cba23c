package nl.buurtregie.privacy.register.web;

import java.util.List;
import nl.buurtregie.privacy.register.Dpiafeiten;
import nl.buurtregie.privacy.register.Registerregel;

/**
 * The register of processing.
 *
 * @param organisatie who is responsible
 * @param bereikbaar how to reach us, in lines
 * @param wanneer the moment of which all of it is so
 */
public record RegisterView(
        String organisatie,
        List<String> bereikbaar,
        String wanneer,
        List<Groep> groepen,
        List<Ontvangst> ontvangers,
        List<Dpiafeiten.Feit> feiten) {

    /** A part of the list. */
    public record Groep(String naam, List<Soort> soorten) {}

    /** @param aantal "buren: 1.234" */
    public record Soort(String wat, String toelichting, String aantal, List<Registerregel.Cel> cellen) {}

    /** @param stand where it is, or that nothing goes there */
    public record Ontvangst(String wie, String hoedanigheid, String wat, boolean aan, String stand) {}
}
