package nl.buurtregie.overlast.web;

/**
 * The own report of a resident in plain words.
 *
 * @param hoort the day before which we answer; null when nobody waits
 * @param foto where a photo can be sent to; null when it is over
 */
public record MeldingView(
        String nummer,
        String onderwerp,
        String aanhef,
        String kop,
        String tekst,
        String hoort,
        boolean laat,
        String gemeld,
        String basis,
        String foto,
        int fotos,
        boolean intrekbaar) {}
