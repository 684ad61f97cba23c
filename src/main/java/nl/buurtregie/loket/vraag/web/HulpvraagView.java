package nl.buurtregie.loket.vraag.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Option;

/**
 * One question to a resident.
 *
 * @param opties what can be chosen: kinds of trouble, or buurten
 * @param talen only at the question how to reach somebody
 * @param verdwijnt "8 weken": after that what is written goes
 * @param elders what who lives outside the gemeente can do; null when nothing
 */
public record HulpvraagView(VraagView vraag, List<Option> opties, List<Option> talen, String verdwijnt, String elders) {

    /**
     * It was sent.
     *
     * @param hoort "woensdag 2 december": before that day the resident hears from us
     */
    public record Klaar(String nummer, String link, String pad, String hoort) {}

    /** The first page has nothing to show but words. */
    public record Begin() {}
}
