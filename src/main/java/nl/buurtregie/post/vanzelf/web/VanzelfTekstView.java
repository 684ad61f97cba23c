package nl.buurtregie.post.vanzelf.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/**
 * The words of one kind of message.
 *
 * @param voorbeeld what was typed, as its reader would see it; null when nobody asked for it
 * @param eigen there are words with which it came to go back to
 */
public record VanzelfTekstView(
        String woord,
        String wanneer,
        String actie,
        FormView form,
        boolean ookSms,
        List<Veld> velden,
        GaatVanzelfView.Papier voorbeeld,
        String smsvoorbeeld,
        boolean eigen) {

    /** What the text may ask for. */
    public record Veld(String code, String uitleg) {}
}
