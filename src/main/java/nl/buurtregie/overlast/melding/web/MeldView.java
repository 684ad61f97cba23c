package nl.buurtregie.overlast.melding.web;

import java.util.List;
import nl.buurtregie.loket.vraag.web.VraagView;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.platform.web.page.Option;

/**
 * One question to a resident who reports overlast.
 *
 * @param opties kinds with a picture, buurten, or what may be the same
 * @param meer all kinds
 * @param aangewezen a place was pointed at
 * @param tegels address of the map background with {z}, {x} and {y}; null for none
 * @param bron who made the background
 * @param verdwijnt "8 weken": after that what is written goes
 * @param contact how it is asked where an answer may go
 */
public record MeldView(
        VraagView vraag,
        List<Option> opties,
        List<Option> meer,
        boolean aangewezen,
        String tegels,
        String bron,
        String verdwijnt,
        Contacttekst contact) {

    /** @param hoort "woensdag 2 december"; null when nothing is promised */
    public record Begin(String hoort) {}

    /**
     * It was sent.
     *
     * @param hoort null when nobody wants an answer, or none is promised
     * @param foto where a photo can be sent to
     */
    public record Klaar(String nummer, String link, String pad, String hoort, boolean samen, String foto) {}
}
