package nl.buurtregie.overlast.melding.web;

import nl.buurtregie.platform.web.form.FormView;

/**
 * The own report of a resident in plain words.
 *
 * @param eigen what a colleague wrote to the reporter, in Dutch; null when nobody did
 * @param hoort the day before which we answer; null when nobody waits
 * @param foto where a photo can be sent to; null when it is over
 * @param toevoegen where words can be added; null when it was taken back
 * @param gevolg what happens with the problem when it is taken back
 * @param fotofout why the photo was not taken; null when nothing was wrong
 */
public record MeldingView(
        String nummer,
        String onderwerp,
        String aanhef,
        String kop,
        String tekst,
        String eigen,
        String hoort,
        boolean laat,
        String gemeld,
        String basis,
        String foto,
        int fotos,
        String toevoegen,
        boolean intrekbaar,
        String gevolg,
        String fotofout) {

    /**
     * The page to add words.
     *
     * @param klaar it is over, and does not begin again by what is added
     * @param verdwijnt "8 weken": after that what is written goes, with what was there before
     */
    public record Aanvulling(String terug, String actie, boolean klaar, String verdwijnt, FormView form) {}

    /** The page again, with why the photo was not taken. */
    MeldingView metFotofout(String reden) {
        return new MeldingView(
                nummer,
                onderwerp,
                aanhef,
                kop,
                tekst,
                eigen,
                hoort,
                laat,
                gemeld,
                basis,
                foto,
                fotos,
                toevoegen,
                intrekbaar,
                gevolg,
                reden);
    }
}
