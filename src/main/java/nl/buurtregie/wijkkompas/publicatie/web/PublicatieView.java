package nl.buurtregie.wijkkompas.publicatie.web;

import java.util.List;
import nl.buurtregie.bemiddeling.web.DossierView;
import nl.buurtregie.platform.web.FormView;

/**
 * One version.
 *
 * @param nu who has to do what now: opstellen, beoordelen, wachten or klaar
 * @param melding why it was sent back, what it corrects or why it was withdrawn; or null
 * @param tegen a sentence why this person cannot approve it, or null
 */
public record PublicatieView(
        String kop,
        String onder,
        String pad,
        String nu,
        String melding,
        String tegen,
        boolean intrekbaar,
        boolean openbaar,
        List<Controle> controles,
        List<Feit> feiten,
        List<DossierView.Gebeurtenis> verloop,
        FormView form) {

    /** @param soort ok, warning or error */
    public record Controle(String wat, String tekst, String soort) {}

    /** A line of what it rests on. */
    public record Feit(String wat, String waarde) {}
}
