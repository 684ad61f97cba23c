package nl.buurtregie.post.vanzelf.web;

import java.util.List;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;

/**
 * The words of one kind of message in another language.
 *
 * @param terug to the kind itself
 * @param stand who translated what is kept
 * @param verouderd the Dutch text changed since
 * @param nederlands to compare with
 * @param nederlandseSms null when it never goes as a text message
 * @param voorbeeld what was typed, as its reader would see it; null when nobody asked for it
 * @param eigen there are words with which it came to go back to
 */
public record VertalingView(
        Link terug,
        Language taal,
        String actie,
        String stand,
        boolean verouderd,
        FormView form,
        List<Option> vertalers,
        GaatVanzelfView.Papier nederlands,
        List<String> nederlandseSms,
        List<VanzelfTekstView.Veld> velden,
        GaatVanzelfView.Papier voorbeeld,
        List<String> smsvoorbeeld,
        boolean eigen) {}
