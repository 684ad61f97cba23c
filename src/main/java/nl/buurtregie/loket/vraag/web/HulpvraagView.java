package nl.buurtregie.loket.vraag.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * One question to a resident.
 *
 * @param nummer of this question, out of {@code van}
 * @param opties what can be chosen: kinds of trouble, or buurten
 * @param talen only at the question how to reach somebody
 */
public record HulpvraagView(
        String vraag,
        String actie,
        String kop,
        String uitleg,
        int nummer,
        int van,
        String terug,
        FormView form,
        List<Option> opties,
        List<Option> talen) {

    /** Everything answered, on the last page; leads back to each question. */
    public record Controle(String terug, List<Regel> regels) {}

    /** A question in a few words with its answer. */
    public record Regel(String label, String waarde, String wijzig) {}

    /**
     * It was sent.
     *
     * @param hoort "woensdag 2 december": before that day the resident hears from us
     */
    public record Klaar(String nummer, String link, String pad, String hoort) {}

    /** The first page has nothing to show but words. */
    public record Begin() {}
}
