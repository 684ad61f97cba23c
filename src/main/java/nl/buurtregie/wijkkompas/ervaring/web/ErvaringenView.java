package nl.buurtregie.wijkkompas.ervaring.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Filter;

/**
 * What neighbours thought of it, as far as it may be shown.
 *
 * @param bestand the same as a file
 * @param cijfer the mean mark; null when there are too few answers, and then there are no questions either
 */
public record ErvaringenView(
        List<Filter> filters, String aantal, String cijfer, List<Vraag> vragen, String noot, String bestand) {

    /** One question with its answers. */
    public record Vraag(String vraag, List<Antwoord> antwoorden) {}

    /** An answer; procent is null when there are too few for a share. */
    public record Antwoord(String woord, String aantal, Integer procent) {}
}
