package nl.buurtregie.overlast.melding.web;

/**
 * The own report of a resident in plain words.
 *
 * @param eigen what a colleague wrote to the reporter, in Dutch; null when nobody did
 * @param hoort the day before which we answer; null when nobody waits
 * @param foto where a photo can be sent to; null when it is over
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
        boolean intrekbaar,
        String gevolg,
        String fotofout) {

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
                intrekbaar,
                gevolg,
                reden);
    }
}
