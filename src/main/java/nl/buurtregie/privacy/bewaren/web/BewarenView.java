package nl.buurtregie.privacy.bewaren.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * All that is kept, and what is past its term.
 *
 * @param aan whether the nights are used
 * @param teDoen what waits for the night, in words; null when nothing does
 * @param volgende when the next round is; null while it is off
 * @param form of a case that is to be held back
 */
public record BewarenView(
        boolean aan,
        String teDoen,
        String volgende,
        List<Groep> groepen,
        List<Vast> vastgehouden,
        List<Ronde> rondes,
        FormView form) {

    /** A part of the list. */
    public record Groep(String naam, List<Regel> regels) {}

    /**
     * One kind.
     *
     * @param nu how many are past their term, or "niets"
     * @param wanneer "elk uur" or "'s nachts"
     */
    public record Regel(
            String wat,
            String toelichting,
            String waarom,
            String grondslag,
            String hoeLang,
            String vanaf,
            String daarna,
            String blijft,
            String nu,
            String wanneer) {}

    /** @param id to let it go */
    public record Vast(long id, String nummer, String reden, String onder) {}

    public record Ronde(String wanneer, String wat) {}
}
