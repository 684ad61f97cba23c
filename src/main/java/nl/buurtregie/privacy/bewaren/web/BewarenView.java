package nl.buurtregie.privacy.bewaren.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * All that is kept, and what is past its term.
 *
 * @param aan whether the nights are used
 * @param wachtend what waits for somebody who confirms its term: what it is, and what changed
 * @param teDoen what waits for the night, in words; null when nothing does
 * @param volgende when the next round is; null while it is off
 * @param proef the last dry run; null when there was none
 * @param proefMoet whether the round can only be switched on after one
 * @param beperkt cases that no round touches because somebody asked for a restriction
 * @param form of a case that is to be held back
 */
public record BewarenView(
        boolean aan,
        List<Wachtend> wachtend,
        String teDoen,
        String volgende,
        Proef proef,
        boolean proefMoet,
        List<Groep> groepen,
        List<Vast> vastgehouden,
        List<Beperkt> beperkt,
        List<Ronde> rondes,
        FormView form) {

    /** A kind whose term became shorter, or that is new. */
    public record Wachtend(String wat, String waarom) {}

    /**
     * A dry run.
     *
     * @param bezig "1.900 van 4.044" while it runs, else null; what follows hoever is for one that ended
     * @param hoever what is read out: ten times at most while it runs, and how it ended
     * @param fouten null when there are none
     * @param gelijk whether every figure stayed as it is
     * @param nagerekend "1.350 van 1.350"
     */
    public record Proef(
            String bezig,
            String hoever,
            String fouten,
            String wanneer,
            String weg,
            boolean gelijk,
            String nagerekend,
            List<Steekproef> steekproeven) {}

    /** One piece of one kind. */
    public record Steekproef(String kop, String soort, List<Veld> velden) {}

    /** @param weg whether it is there before and not after */
    public record Veld(String wat, String voor, String na, boolean weg) {}

    /** A part of the list. */
    public record Groep(String naam, List<Regel> regels) {}

    /**
     * One kind.
     *
     * @param nu how many are past their term, or "niets"
     * @param wanneer "elk uur" or "'s nachts"
     * @param proef what the dry run did with it; null when it was not part of one
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
            String wanneer,
            String proef) {}

    /** @param id to let it go */
    public record Vast(long id, String nummer, String reden, String onder) {}

    /** A case that is only kept on request of a neighbour; verzoek is where that request is. */
    public record Beperkt(String nummer, String verzoek, String href, String sinds) {}

    public record Ronde(String wanneer, String wat) {}
}
